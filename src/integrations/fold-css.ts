import type { AtRule, Container, Declaration, Root } from 'postcss';

/** From here a value costs more where it is written out twice than its variable does. */
const longValue = 24;

/** Writes out one variable in a value; without a value of its own, what is given for that case. */
function substitute(value: string, name: string, by: string | undefined): string {
  const start = `var(${name}`;
  for (let at = value.indexOf(start); at >= 0; at = value.indexOf(start, at + 1)) {
    const from = at + start.length;
    if (!/[\s,)]/.test(value[from] ?? '')) continue;
    let end = from;
    for (let depth = 1; depth > 0; end += 1) depth += value[end] === '(' ? 1 : value[end] === ')' ? -1 : 0;
    const otherwise = value.slice(from, end - 1).replace(/^\s*,\s*/, '');
    value = value.slice(0, at) + (by ?? otherwise) + value.slice(end);
  }
  return value;
}

/** Where Tailwind repeats the first values of its variables for browsers that do not know `@property`. */
function repeatsInitial({ parent }: Declaration): boolean {
  for (let node = parent as AtRule['parent']; node; node = node.parent as AtRule['parent'])
    if (node.type === 'atrule' && (node as AtRule).name === 'layer') return (node as AtRule).params === 'properties';
  return false;
}

/** Whether a value is given for the whole page under all conditions. */
function isForPage({ parent }: Declaration): boolean {
  const outer = parent?.parent;
  return (
    parent?.type === 'rule' &&
    'selector' in parent &&
    parent.selector === ':root' &&
    (outer?.type === 'root' || (outer?.type === 'atrule' && 'name' in outer && outer.name === 'layer'))
  );
}

interface Variable {
  declarations: Declaration[];
  uses: Declaration[];
  property?: AtRule;
}

/** What says a variable, or is said by one; what has been removed is not. */
function speakOfVariables(declarations: readonly Declaration[]): Declaration[] {
  return declarations.filter(({ parent, prop, value }) => parent && (prop.startsWith('--') || value.includes('var(')));
}

function variablesOf(declarations: readonly Declaration[], properties: readonly AtRule[]): Map<string, Variable> {
  const variables = new Map<string, Variable>();
  const of = (name: string) => {
    const known = variables.get(name) ?? { declarations: [], uses: [] };
    variables.set(name, known);
    return known;
  };
  for (const declaration of declarations) {
    if (declaration.prop.startsWith('--')) of(declaration.prop).declarations.push(declaration);
    for (const [, name = ''] of declaration.value.matchAll(/var\((--[\w-]+)/g)) of(name).uses.push(declaration);
  }
  for (const property of properties) if (property.parent) of(property.params).property = property;
  return variables;
}

/** Writes out what a variable always is; says whether it did. */
function fold(name: string, { declarations, uses, property }: Variable): boolean {
  const given = declarations.filter((declaration) => !repeatsInitial(declaration));
  const [only] = given;
  let value: string | undefined;
  if (only) {
    value = only.value;
    const isConstant = given.length === 1 && isForPage(only) && !value.includes('var(');
    if (!isConstant || (uses.length > 1 && value.length > longValue)) return false;
  } else {
    // Nothing says what it is: it stays at its first value, or what uses it says what to take.
    property?.walkDecls('initial-value', (initial) => {
      value = initial.value;
    });
  }
  for (const use of uses) use.value = substitute(use.value, name, value);
  for (const node of [...declarations, property]) node?.remove();
  return true;
}

/** Puts what is in one layer into one place: which layer wins is said by the order of their names. */
function joinLayers(root: Root): void {
  const known = new Map<string, AtRule>();
  for (const node of [...root.nodes]) {
    if (node.type !== 'atrule' || node.name !== 'layer' || !node.nodes) continue;
    const first = known.get(node.params);
    known.set(node.params, first ?? node);
    if (!first) continue;
    first.append(node.nodes);
    node.remove();
  }
}

/** Takes out what later rules of the same selectors, in the same place, say anew, as the site does of Tailwind's reset. */
function dropOverridden(container: Container): void {
  const later = new Map<string, Set<string>>();
  for (const node of [...(container.nodes ?? [])].reverse()) {
    if (node.type === 'atrule' && node.nodes && node.name !== 'font-face') dropOverridden(node);
    if (node.type !== 'rule') continue;
    const said = node.selectors.map((selector) => {
      const known = later.get(selector) ?? new Set();
      later.set(selector, known);
      return known;
    });
    for (const declaration of [...node.nodes].reverse()) {
      if (declaration.type !== 'decl' || declaration.important) continue;
      if (said.every((props) => props.has(declaration.prop))) declaration.remove();
      for (const props of said) props.add(declaration.prop);
    }
    if (node.nodes.length === 0) node.remove();
  }
}

/** What the build says and browsers, or Tailwind's reset, have said before; where the guide says it, that stays. */
const idle: Record<string, Readonly<Record<string, RegExp>>> = {
  base: {
    'tab-size': /./,
    'font-feature-settings': /^(?:normal|inherit)$/,
    'font-variation-settings': /^(?:normal|inherit)$/,
    'font-weight': /^bolder$/,
    'vertical-align': /^middle$/,
    '-webkit-text-decoration': /^inherit$/,
    // The reset takes their background and border from buttons, and with them the look of the system.
    appearance: /^button$/,
    opacity: /^1$/,
    // A phone shows what is tapped in its own way.
    '-webkit-tap-highlight-color': /^transparent$/,
    display: /^list-item$/,
  },
  // Every browser that Tailwind asks for knows it without a prefix.
  components: { '-webkit-text-decoration-color': /./ },
  utilities: {
    'border-style': /^solid$/,
    'border-block-style': /^solid$/,
    'border-top-style': /^solid$/,
    'border-bottom-style': /^solid$/,
    'border-left-style': /^solid$/,
  },
};

function dropIdle(root: Root): void {
  root.walkAtRules('layer', (layer) => {
    layer.walkDecls((declaration) => {
      if (idle[layer.params]?.[declaration.prop]?.test(declaration.value)) declaration.remove();
    });
    // Nothing here is hidden until it is found.
    layer.walkRules('[hidden]:where(:not([hidden=until-found]))', (rule) => {
      rule.selector = '[hidden]';
    });
  });
}

/**
 * Writes out the variables that have one value on a page, as most of the theme's do and those by which utilities could
 * change one another, and works out their multiples. Those that change with language, scheme or paper stay.
 *
 * @param root the CSS of one page, without what it does not use; it is changed
 */
export function foldCss(root: Root): void {
  let declarations: Declaration[] = [];
  const properties: AtRule[] = [];
  root.walkDecls((declaration) => void declarations.push(declaration));
  root.walkAtRules('property', (property) => void properties.push(property));
  for (let found = true; found;) {
    declarations = speakOfVariables(declarations);
    const variables = [...variablesOf(declarations, properties)];
    found = variables.some(([name, variable]) => variable.uses.length > 0 && fold(name, variable));
  }
  root.walkDecls((declaration) => {
    declaration.value = declaration.value.replace(
      /calc\((-?[\d.]+)(rem|em|px) ?\* ?(-?[\d.]+)\)/g,
      (_, length: string, unit: string, times: string) =>
        `${String(Number((Number(length) * Number(times)).toFixed(4))).replace(/^(-?)0\./, '$1.')}${unit}`,
    );
  });
  root.walkAtRules('media', (media) => {
    media.params = media.params.replaceAll(/not all and \(width>=([^()]+)\)/g, '(width<$1)');
  });
  joinLayers(root);
  dropIdle(root);
  root.walk((node) => {
    for (let empty = node; 'nodes' in empty && empty.nodes?.length === 0;) {
      const { parent } = empty;
      empty.remove();
      if (!parent || parent.type === 'root') break;
      empty = parent as typeof node;
    }
  });
  dropOverridden(root);
}
