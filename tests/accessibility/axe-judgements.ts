/** What axe leaves to people ("needs review"), and what people found when they looked. */
export interface Judgement {
  /** Rule of axe. */
  rule: string;
  /** What the elements are that it is about. */
  selector: string;
  /** Why there is nothing wrong. */
  reason: string;
  /** Day on which it was looked at, light and dark. */
  on: string;
}

/** One entry for each kind of place; whatever is not here fails the test. */
export const judgements: readonly Judgement[] = [
  {
    rule: 'color-contrast',
    selector: 'main svg :is(text, text *)',
    reason:
      'Words in a drawing, which axe takes for a picture. A drawing has no ground of its own: behind them is that of the page, on which their colours (ink, soft, line, seal) are held to level AA by the test of the theme. Lines and rings pass beside them.',
    on: '2026-11-28',
  },
  {
    rule: 'color-contrast',
    selector: '.stop-row :is(strong, strong *)',
    reason:
      'Names of stops under the line that joins their rings. Line and rings are drawn by pseudo-elements, of which axe cannot tell where they end; they end above the names, at every width.',
    on: '2026-11-28',
  },
  {
    rule: 'color-contrast',
    selector: '.flyer a :is(span, span *)',
    reason:
      'Titles of stories, and the link under the large code, on the white of the sheet. The lines of a title touch each other, and the white edge of the code reaches under its link; both are white.',
    on: '2026-11-28',
  },
];
