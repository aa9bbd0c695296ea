import type { Page } from 'playwright-core';

export interface GeometryLimits {
  /** Least height and width of anything to press, in points. */
  readonly target: number;
}

/** What does not fit on the screen as it is: too wide, cut off, too small to press. */
export const findMisfits = (page: Page, limits: GeometryLimits): Promise<string[]> =>
  page.evaluate(inPage, limits);

/** Runs in the page. */
function inPage({ target }: GeometryLimits): string[] {
  const SLACK = 1;
  const PRESSABLE =
    'button, input, select, textarea, a[href], [role=button], [role=radio], [role=tab]';
  const dialog = document.querySelector('dialog[open]');
  const scope = dialog ?? document.getElementById('app') ?? document.body;
  const found: string[] = [];
  const width = document.documentElement.clientWidth;

  const isShown = (element: Element) =>
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
    element.closest('.only-for-readers') === null;
  const nameOf = (element: Element) => {
    const words = (element.textContent ?? '').trim().slice(0, 30);
    return `<${element.localName} class="${element.className}"> "${words}"`;
  };

  if (document.documentElement.scrollWidth > width) {
    found.push(`the document scrolls sideways: ${document.documentElement.scrollWidth} > ${width}`);
  }
  for (const element of scope.querySelectorAll('*')) {
    if (!isShown(element)) continue;
    const box = element.getBoundingClientRect();
    if (box.width === 0 || box.height === 0) continue;
    if (box.right > width + SLACK || box.left < -SLACK) {
      const scroller = clipperOf(element, 'x');
      if (scroller === null) found.push(`beyond the side: ${nameOf(element)}`);
    }
    if (element.matches(PRESSABLE) && (box.width < target - 0.5 || box.height < target - 0.5)) {
      const size = `${box.width.toFixed(1)} x ${box.height.toFixed(1)}`;
      found.push(`smaller than ${target}: ${size} ${nameOf(element)}`);
    }
  }
  const walker = document.createTreeWalker(scope, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (parent === null || node.textContent?.trim() === '' || !isShown(parent)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const line of range.getClientRects()) checkLine(line, parent);
  }
  return [...new Set(found)];

  /** The nearest ancestor that hides what stands out of it, or lets it be scrolled to. */
  function clipperOf(element: Element, axis: 'x' | 'y'): Element | null {
    for (let up = element.parentElement; up !== null && up !== scope; up = up.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(up);
      if ((axis === 'x' ? overflowX : overflowY) !== 'visible') return up;
    }
    return null;
  }

  function checkLine(line: DOMRect, parent: Element): void {
    for (let up: Element | null = parent; up !== null && up !== scope; up = up.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(up);
      const box = up.getBoundingClientRect();
      const isFrame = up.matches('button, [role=alert], [role=status], dialog');
      const cutX = overflowX === 'hidden' || overflowX === 'clip' || isFrame;
      const cutY = overflowY === 'hidden' || overflowY === 'clip' || isFrame;
      if (cutX && (line.right > box.right + SLACK || line.left < box.left - SLACK)) {
        found.push(`text cut off at the side: ${nameOf(parent)} in ${nameOf(up)}`);
      }
      if (cutY && (line.bottom > box.bottom + 3 || line.top < box.top - 3)) {
        found.push(`text cut off above or below: ${nameOf(parent)} in ${nameOf(up)}`);
      }
      if (overflowX === 'auto' || overflowX === 'scroll') return;
      if (overflowY === 'auto' || overflowY === 'scroll') return;
    }
  }
}
