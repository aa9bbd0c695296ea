import type { Page } from 'playwright-core';

/** Waits until fonts and pictures are there, short animations are over and the page has drawn itself. */
export async function standStill(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const LONG_MS = 1_000;
    const isShort = (animation: Animation) =>
      Number(animation.effect?.getComputedTiming().endTime ?? 0) < LONG_MS;
    // A picture further down is fetched when somebody scrolls to it, and waiting for it would be in vain.
    const isOnScreen = (image: HTMLImageElement) => {
      const { top, left, bottom, right } = image.getBoundingClientRect();
      return top < innerHeight && bottom > 0 && left < innerWidth && right > 0;
    };
    await document.fonts.ready;
    const pictures = [...document.images].filter(
      (image) => image.checkVisibility() && isOnScreen(image),
    );
    await Promise.all(pictures.map((image) => image.decode().catch(() => undefined)));
    const moving = () =>
      document
        .getAnimations()
        .filter((animation) => animation.playState === 'running' && isShort(animation));
    do {
      await Promise.allSettled(moving().map((animation) => animation.finished));
      for (const _frame of [1, 2]) await new Promise(requestAnimationFrame);
    } while (moving().length > 0);
  });
}
