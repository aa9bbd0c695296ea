import type { Browser, Page } from 'playwright-core';

const HEAVIEST_BYTES = 60_000;
/** Tried from the best down until the sheet is light enough. */
const QUALITIES = [0.6, 0.45, 0.3] as const;
const GAP = 12;
/** Small enough to keep hundreds of sheets, large enough to read them. */
const SCALE = 0.75;

const tables = new WeakMap<Browser, Promise<Page>>();

/** A page on which sheets are put together, one in a browser. */
function tableOf(browser: Browser): Promise<Page> {
  const table = tables.get(browser) ?? browser.newPage();
  tables.set(browser, table);
  return table;
}

/**
 * Pictures side by side on one sheet, as a light WebP.
 * @param seen the page they were taken of
 * @param pictures PNG, at one pixel to a point
 */
export async function composeSheet(seen: Page, pictures: readonly Buffer[]): Promise<Buffer> {
  const browser = seen.context().browser();
  if (browser === null) throw new Error('a page outside a browser has no pictures');
  const table = await tableOf(browser);
  const sheet = await table.evaluate(
    async ({ sources, gap, scale, qualities, heaviest }) => {
      const images = await Promise.all(
        sources.map(async (source) => {
          const bytes = Uint8Array.from(atob(source), (letter) => letter.charCodeAt(0));
          return createImageBitmap(new Blob([bytes], { type: 'image/png' }));
        }),
      );
      const sized = (length: number) => Math.round(length * scale);
      const width = images.reduce((sum, image) => sum + sized(image.width) + gap, gap);
      const height = Math.max(...images.map((image) => sized(image.height))) + 2 * gap;
      const canvas = new OffscreenCanvas(width, height);
      const context = canvas.getContext('2d');
      if (context === null) throw new Error('no canvas to draw the sheet on');
      context.imageSmoothingQuality = 'high';
      context.fillStyle = '#8c8479';
      context.fillRect(0, 0, width, height);
      let left = gap;
      for (const image of images) {
        context.drawImage(image, left, gap, sized(image.width), sized(image.height));
        left += sized(image.width) + gap;
      }
      for (const quality of qualities) {
        const blob = await canvas.convertToBlob({ type: 'image/webp', quality });
        if (blob.size > heaviest) continue;
        const letters: string[] = [];
        for (const byte of new Uint8Array(await blob.arrayBuffer())) {
          letters.push(String.fromCharCode(byte));
        }
        return btoa(letters.join(''));
      }
      throw new Error(`no quality makes the sheet lighter than ${heaviest} bytes`);
    },
    {
      sources: pictures.map((picture) => picture.toString('base64')),
      gap: GAP,
      scale: SCALE,
      qualities: QUALITIES,
      heaviest: HEAVIEST_BYTES,
    },
  );
  return Buffer.from(sheet, 'base64');
}
