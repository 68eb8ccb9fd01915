import type { Page } from '@playwright/test';

/** Texts that a box around them cuts off, or that the window does to the left or above, where nobody can scroll to. */
export function findCutTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const range = document.createRange();
    return [...document.body.querySelectorAll('*')].flatMap((element) =>
      [...element.childNodes].flatMap((node) => {
        if (node.nodeType !== Node.TEXT_NODE || !node.textContent!.trim()) return [];
        // The link past the header is outside until it has the focus.
        if (element.closest('script, style, noscript, rp, [href="#main"]') || !element.checkVisibility()) return [];
        range.selectNodeContents(node);
        const isCut = [...range.getClientRects()].some((rect) => {
          // The box of a line is higher than its ink.
          const [slackX, slackY] = [1, rect.height / 4];
          if (rect.left + scrollX < -slackX || rect.top + scrollY < -slackY) return true;
          for (let box = element.parentElement && element; box; box = box.parentElement) {
            const { overflowX, overflowY, clipPath, display, position } = getComputedStyle(box);
            if (clipPath !== 'none') return false;
            if (display === 'inline') continue;
            const outer = box.getBoundingClientRect();
            const cuts = /hidden|clip/;
            if (cuts.test(overflowX) && (rect.left < outer.left - slackX || rect.right > outer.right + slackX))
              return true;
            if (cuts.test(overflowY) && (rect.top < outer.top - slackY || rect.bottom > outer.bottom + slackY))
              return true;
            if (position === 'fixed') return false;
          }
          return false;
        });
        return isCut ? [node.textContent!.trim().slice(0, 60)] : [];
      }),
    );
  });
}
