/**
 * How wide a page is, and what stands outside the window where no box around it scrolls by itself or hides it. Runs in the page.
 *
 * @returns its width in pixels, and the beginnings of the markup of what stands outside
 */
export function findOverflow(): { width: number; outside: string[] } {
  // In Firefox an svg in another is as wide as that, whatever is drawn in it; what is drawn is asked for itself.
  return {
    width: document.documentElement.scrollWidth,
    outside: [...document.querySelectorAll('body *:not(svg svg)')]
      .filter((element) => element.getBoundingClientRect().right > window.innerWidth + 1)
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .filter((element) => {
        for (let box = element.parentElement; box; box = box.parentElement) {
          const { overflowX, clipPath } = getComputedStyle(box);
          // What only a screen reader reads is clipped to nothing.
          if (/auto|scroll/.test(overflowX) || clipPath !== 'none') return false;
        }
        return true;
      })
      .map((element) => element.outerHTML.slice(0, 100)),
  };
}
