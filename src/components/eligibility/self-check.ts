/** Says what the answers mean as they are given. All words come from the page; the answers stay in it. */
import { type Answer, assess } from '../../domain/self-check.ts';

const check = document.querySelector<HTMLElement>('.self-check')!;
const find = <Found extends HTMLElement>(selector: string) => [...check.querySelectorAll<Found>(selector)];
const questions = find('fieldset').map((question) => ({
  id: question.querySelector('input')!.name,
  otherRoutes: question.dataset['routes']!.split(' '),
  says: question.lastElementChild as HTMLElement,
}));
const [unmet] = find('[data-unmet]');
const [status] = find('output');
const [printButton, copyButton] = find('button');
let clearing: ReturnType<typeof setTimeout>;

function draw(): void {
  const checked = find<HTMLInputElement & { value: Answer }>(':checked');
  const answers = new Map(checked.map(({ name, value }) => [name, value]));
  const { outcomes, otherRoutes } = assess(answers, questions);
  for (const { id, says } of questions) {
    const outcome = outcomes.get(id);
    says.hidden = !outcome;
    for (const part of says.querySelectorAll<HTMLElement>('[data-says]'))
      part.hidden = part.dataset['says'] !== outcome;
  }
  unmet!.hidden = ![...outcomes.values()].includes('notMet');
  for (const route of find('[data-route]')) route.hidden = !otherRoutes.has(route.dataset['route']!);
  printButton!.parentElement!.hidden = outcomes.size === 0;
  // Beside the criteria it stays in the window, with a margin of a rem, for as long as the window holds it.
  check.toggleAttribute('data-fits', check.offsetHeight + 34 <= innerHeight);
}

/** Announces words to screen readers, for a while; with `seen` they are shown as well. */
function say(words = '', seen = false): void {
  status!.textContent = words;
  status!.toggleAttribute('data-seen', seen);
  clearTimeout(clearing);
  clearing = setTimeout(say, 6000);
}

/** What is seen of the check, line by line, with the addresses that its links lead to. */
function plainText(): string {
  const lines = find('p, li, legend, label:has(:checked)')
    .filter((line) => line.getClientRects().length > 0)
    .map((line) => {
      const copy = line.cloneNode(true) as HTMLElement;
      for (const link of copy.querySelectorAll('a')) link.append(` <${link.href}>`);
      return (line.matches('legend, section > p, [data-unmet] > :first-child') ? '\n' : '') + copy.textContent.trim();
    });
  return [document.title, location.origin + location.pathname, ...lines].join('\n');
}

check.addEventListener('change', ({ target }) => {
  const question = (target as Element).closest('fieldset')!;
  const { top } = question.getBoundingClientRect();
  draw();
  // Where the check no longer fits and goes back to its place, the reader stays at the question.
  scrollBy(0, question.getBoundingClientRect().top - top);
  const [outcome] = question.querySelectorAll('[data-says]:not([hidden])');
  say(outcome!.textContent + (outcome!.matches('[data-says="notMet"]') ? unmet!.firstElementChild!.textContent : ''));
});

printButton!.onclick = () => {
  check.dataset['alone'] = '';
  addEventListener('afterprint', () => delete check.dataset['alone'], { once: true });
  print();
};

copyButton!.onclick = async () => {
  const { done, marked } = status!.dataset;
  try {
    await navigator.clipboard.writeText(plainText());
    say(done!, true);
  } catch {
    getSelection()!.selectAllChildren(check);
    say(marked!, true);
  }
};

addEventListener('resize', draw);
// A browser that goes back may bring the answers back, before or after this script runs.
addEventListener('pageshow', draw);
