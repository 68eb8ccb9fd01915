/** All that a reader operates, whether a page shows it now or not. */
export const controls = [
  ':is(a, area)[href], button, input:not([type="hidden"]), select, textarea, summary, iframe, object, embed',
  ':is(audio, video)[controls], [contenteditable], [tabindex]:not([tabindex="-1"]), [onclick]',
  ...[
    'button',
    'link',
    'checkbox',
    'radio',
    'switch',
    'tab',
    'option',
    'slider',
    'textbox',
    'combobox',
    'menuitem',
  ].map((role) => `[role="${role}"]`),
].join(', ');

/** What a reader does with a control: `end` is the last one of an open menu, `copy` says what became of it. */
type Kind = 'plain' | 'menu' | 'end' | 'closed' | 'open' | 'answers' | 'text' | 'copy';

/** A control that the keyboard comes to next. */
export interface Ahead {
  kind: Kind;
  isOperated: boolean;
  /** How many answers its group has. */
  answers: number;
}

/** What watches the keyboard in the page. */
interface Walk {
  /** What is wrong, one line each. */
  problems: Set<string>;
  /** Whether links lead where they lead. */
  isFree: boolean;
  /** Begins to write down where the focus stops. */
  begin(): void;
  /** The next stops, up to the first that shows or hides others. */
  ahead(): Ahead[];
  /** The stops on the way back. */
  behind(): Ahead[];
  /** Ends the way through the page, there or back. */
  end(isBack: boolean): void;
  /** The controls that no key has operated yet. */
  findUntouched(): string[];
  /** Where the focus is, or ought to be after the link that skips the header. */
  focused(): string;
  firstInMain(): string;
}

declare global {
  interface Window {
    walk: Walk;
  }
}

/** Runs in the page: watches where each key finds the focus, how it is seen there, and what the keys operate. */
export function watchKeys(controls: string): void {
  const problems = new Set<string>();
  const operated = new Set<Element>();
  const seen = new Set<Element>();
  let stops: Element[] = [];
  let last: { element: Element; outline: string } | undefined;

  const words = (element: Element | null) => {
    if (!element || element === document.body) return 'nothing';
    const text = element.getAttribute('aria-label') ?? element.textContent?.replace(/\s+/g, ' ').trim() ?? '';
    return `${element.localName} “${text.slice(0, 50)}” ${element.getAttribute('href') ?? element.getAttribute('name') ?? ''}`.trim();
  };
  const isAnswer = (element: Element): element is HTMLInputElement => element.matches('input[type="radio"]');
  const groupOf = (element: Element) =>
    isAnswer(element) ? [...document.querySelectorAll<HTMLInputElement>(`[name="${element.name}"]`)] : [];
  // A group of answers is one stop.
  const stopOf = (element: Element) => groupOf(element)[0] ?? element;
  const order = () => {
    const shown = [...document.querySelectorAll(controls)].filter((each) =>
      each.checkVisibility({ visibilityProperty: true }),
    );
    return [...new Set(shown.map(stopOf))];
  };

  /** Red, green and blue, laid upon what is below. */
  const over = (color: string, below: number[]) => {
    const [red = 0, green = 0, blue = 0, alpha = 1] = color.match(/[\d.]+/g)?.map(Number) ?? [];
    return [red, green, blue].map((part, index) => part * alpha + (below[index] ?? 255) * (1 - alpha));
  };
  const groundOf = (element: Element | null): number[] =>
    element ? over(getComputedStyle(element).backgroundColor, groundOf(element.parentElement)) : [255, 255, 255];
  const luminance = (color: number[]) =>
    color
      .map((part) => part / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
      .reduce((sum, part, index) => sum + part * [0.2126, 0.7152, 0.0722][index]!, 0);
  const contrast = (one: number[], other: number[]) => {
    const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
    return (lighter + 0.05) / (darker + 0.05);
  };

  // A card that is a link as a whole is outlined as one.
  const outlined = (element: Element) =>
    getComputedStyle(element).outlineStyle === 'none' ? (element.closest('article') ?? element) : element;
  const outlineOf = (element: Element) => {
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(outlined(element));
    return outlineStyle === 'none' ? '' : `${outlineWidth} ${outlineColor}`;
  };
  /** Sides of an outline that nothing cuts off. */
  const sidesInSight = (element: Element) => {
    const { outlineOffset, outlineWidth } = getComputedStyle(element);
    const far = parseFloat(outlineOffset) + parseFloat(outlineWidth) - 1;
    const box = element.getBoundingClientRect();
    let [left, top, right, bottom] = [0, 0, innerWidth, innerHeight];
    for (let around = element.parentElement; around && around !== document.body; around = around.parentElement) {
      if (getComputedStyle(around).overflowX === 'visible') continue;
      const edge = around.getBoundingClientRect();
      [left, top] = [Math.max(left, edge.left), Math.max(top, edge.top)];
      [right, bottom] = [Math.min(right, edge.right), Math.min(bottom, edge.bottom)];
    }
    return [box.left - far >= left, box.top - far >= top, box.right + far <= right, box.bottom + far <= bottom].filter(
      Boolean,
    ).length;
  };

  function checkMark(element: Element) {
    const { outlineWidth, outlineColor } = getComputedStyle(outlined(element));
    const outline = outlineOf(element);
    const ground = groundOf(outlined(element).parentElement);
    if (!outline) problems.add(`${words(element)} is not outlined`);
    else if (parseFloat(outlineWidth) < 2) problems.add(`${words(element)} has an outline of ${outlineWidth}`);
    else if (contrast(over(outlineColor, ground), ground) < 3)
      problems.add(`${words(element)} is outlined too faintly`);
    else if (sidesInSight(outlined(element)) < 3) problems.add(`the outline of ${words(element)} is cut off`);
  }

  function checkSight(element: Element) {
    const box = element.getBoundingClientRect();
    const fits = box.height <= innerHeight && box.width <= innerWidth;
    if (fits && (box.top < -1 || box.left < -1 || box.bottom > innerHeight + 1 || box.right > innerWidth + 1))
      problems.add(`${words(element)} is out of the window`);
    const lines = [...element.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
    const points = lines.flatMap(({ left, top, width, height }) =>
      [0.1, 0.5, 0.9].flatMap((x) => [0.1, 0.5, 0.9].map((y) => [left + x * width, top + y * height] as const)),
    );
    const covers = points
      .map(([x, y]) => document.elementFromPoint(x, y))
      .filter((at) => at && !element.contains(at) && !at.contains(element));
    // The boxes of lines overlap a little.
    if (covers.length > points.length / 3) problems.add(`${words(element)} is covered by ${words(covers[0]!)}`);
  }

  /** What comes later stands lower, further right on its line, or in another column. */
  function checkPlace(element: Element, before: Element | undefined) {
    // What stands in the margin is out of this order.
    if (!before || getComputedStyle(element).position === 'absolute') return;
    const [a, b] = [before, element].map((each) => each.getBoundingClientRect()) as [DOMRect, DOMRect];
    const isAbove = b.bottom <= a.top + 1 && b.left < a.right - 1 && b.right > a.left + 1;
    const isLeft = b.right <= a.left + 1 && b.top < a.bottom - 1 && b.bottom > a.top + 1;
    if (isAbove || isLeft)
      problems.add(`${words(element)} comes after ${words(before)} and stands ${isAbove ? 'above' : 'left of'} it`);
  }

  function look(): void {
    const element = document.activeElement;
    if (!element || element === last?.element) return;
    if (last && outlineOf(last.element) === last.outline) problems.add(`${words(last.element)} looks the same without`);
    last = undefined;
    if (element === document.body) return;
    last = { element, outline: outlineOf(element) };
    if (stops.at(-1) !== stopOf(element)) {
      if (!seen.has(element)) checkPlace(element, stops.at(-1));
      stops.push(stopOf(element));
    }
    checkSight(element);
    if (!seen.has(element)) checkMark(element);
    seen.add(element);
  }

  /** Where the focus is to be when the keys of a plan have been pressed. */
  let goal: Element | null = null;
  let menu: Element | null = null;
  addEventListener(
    'keydown',
    ({ key }) => {
      // What the key before has done is to be seen now.
      look();
      if (menu && document.activeElement?.getAttribute('popovertarget') !== menu.id)
        problems.add('Escape does not lead back from the menu to its button');
      if (menu?.matches(':popover-open')) problems.add('Escape does not close the menu');
      menu = key === 'Escape' ? document.querySelector(':popover-open') : null;
      if (menu) stops = stops.filter((stop) => !menu!.contains(stop));
    },
    true,
  );
  for (const event of ['click', 'input'])
    addEventListener(
      event,
      ({ isTrusted, target }) => {
        const control = (target as Element).closest(controls);
        if (isTrusted && control) operated.add(control);
      },
      true,
    );
  // Nothing leads away from the page.
  const stay = (event: Event) => {
    if (!window.walk.isFree && (event.target as Element).closest('[href], form')) event.preventDefault();
  };
  addEventListener('click', (event) => (event.target as Element).closest('[href]') && stay(event), true);
  addEventListener('submit', stay, true);

  const kindOf = (element: Element, next: Element | undefined): Kind => {
    const around = element.closest(':popover-open');
    if (around && !around.contains(next ?? null)) return 'end';
    if (element.matches('[popovertarget]')) return 'menu';
    if (element.matches('summary')) return element.closest('details')!.open ? 'open' : 'closed';
    if (element.matches('[data-copy]') && !operated.has(element)) return 'copy';
    if (isAnswer(element)) return 'answers';
    return element.matches('input') ? 'text' : 'plain';
  };
  const plan = (elements: Element[]) =>
    elements.map((element, index) => ({
      kind: kindOf(element, elements[index + 1]),
      isOperated: operated.has(element),
      answers: groupOf(element).length,
    }));

  window.walk = {
    problems,
    isFree: false,
    begin() {
      stops = [];
      goal = null;
      last = undefined;
    },
    ahead() {
      const at = stopOf(document.activeElement!);
      // The keys have led elsewhere.
      if (goal && at !== goal) return [];
      const all = order();
      const rest = all.slice(all.indexOf(at) + 1);
      const ahead = plan(rest);
      const turn = ahead.findIndex(({ kind }) => kind !== 'plain');
      const last = turn < 0 ? ahead.length - 1 : turn;
      // Escape leads back from a menu to its button.
      const menuAhead = ahead[last]?.kind === 'end' && rest[last]?.closest(':popover-open');
      goal = menuAhead ? document.querySelector(`[popovertarget="${menuAhead.id}"]`) : (rest[last] ?? null);
      return ahead.slice(0, last + 1);
    },
    behind: () => plan(order()).reverse(),
    end(isBack) {
      look();
      const expected = order();
      const found = isBack ? stops.reverse() : stops;
      const reached = new Set(found);
      for (const missed of expected.filter((each) => !reached.has(each)))
        problems.add(`${words(missed)} is not reached`);
      for (const [index, stop] of found.entries()) {
        const before = found[index - 1];
        if (before && !(before.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_FOLLOWING))
          problems.add(`${words(stop)} comes after ${words(before)}`);
      }
    },
    findUntouched: () => [...document.querySelectorAll(controls)].filter((each) => !operated.has(each)).map(words),
    focused: () => words(document.activeElement),
    firstInMain: () => words(order().find((each) => each.closest('main')) ?? null),
  };
}
