import type { Browser } from 'playwright-core';
import { PHONE } from '../../testkit/browser.js';
import { takeWebp } from './picture.js';

const HEAVIEST_BYTES = 150_000;
const GAP = 44;
const MARGIN = 64;
const SCALE = 0.84;

/** Screens side by side, each in the outline of a phone; as a light WebP. */
export async function composePhones(browser: Browser, screens: readonly Buffer[]): Promise<Buffer> {
  const width = PHONE.width * SCALE;
  const height = PHONE.height * SCALE;
  const page = await browser.newPage({
    viewport: {
      width: Math.round(screens.length * width + (screens.length - 1) * GAP + 2 * MARGIN),
      height: Math.round(height + 2 * MARGIN),
    },
    deviceScaleFactor: 1.5,
  });
  const phones = screens.map(
    (screen) =>
      `<img src="data:image/png;base64,${screen.toString('base64')}" width="${width}" height="${height}">`,
  );
  await page.setContent(`<style>
    body { margin: 0; height: 100vh; display: flex; align-items: center; justify-content: center;
      gap: ${GAP}px; background: linear-gradient(160deg, #fff6ef, #f3e3d6); }
    img { border-radius: 40px; border: 7px solid #1f1b16;
      box-shadow: 0 24px 60px rgba(63, 30, 10, .22), 0 4px 12px rgba(63, 30, 10, .16); }
  </style>${phones.join('')}`);
  await page.evaluate(() => Promise.all([...document.images].map((image) => image.decode())));
  const picture = await takeWebp(page, HEAVIEST_BYTES);
  await page.close();
  return picture;
}
