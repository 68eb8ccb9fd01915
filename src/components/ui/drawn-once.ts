const drawn = new WeakMap<object, Promise<string>>();

/**
 * Draws something once.
 *
 * @param view what it shows; a view in another language is another one
 * @param draw what returns its HTML
 */
export function drawnOnce(view: object, draw: () => Promise<string>): Promise<string> {
  const html = drawn.get(view) ?? draw();
  drawn.set(view, html);
  return html;
}
