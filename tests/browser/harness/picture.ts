import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';

const fromHere = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

const OUTPUT = fromHere('../../.output');
const DOCS = fromHere('../../../docs');
const HEAVIEST_BYTES = 60_000;
/** Tried from the best down until the picture is light enough. */
const QUALITIES = [82, 70, 55, 40] as const;

/** What the page shows now, as WebP no heavier than `heaviest`. */
export async function takeWebp(page: Page, heaviest = HEAVIEST_BYTES): Promise<Buffer> {
  const session = await page.context().newCDPSession(page);
  try {
    for (const quality of QUALITIES) {
      const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality });
      const picture = Buffer.from(data, 'base64');
      if (picture.length <= heaviest) return picture;
    }
  } finally {
    await session.detach();
  }
  throw new Error(`no quality makes the picture lighter than ${heaviest} bytes`);
}

/**
 * Keeps a picture of the page among the run's output; with UPDATE_SCREENS=1 those meant for the
 * documentation also replace the ones in docs/screens.
 */
export async function keepPicture(page: Page, name: string, isForDocs: boolean): Promise<void> {
  await keep(await takeWebp(page), name, 'screens', isForDocs);
}

/** Keeps a picture that stands in docs itself, by the same rule. */
export const keepDocsPicture = (picture: Buffer, name: string): Promise<void> =>
  keep(picture, name, '.', true);

async function keep(picture: Buffer, name: string, folder: string, isForDocs: boolean) {
  const isUpdating = isForDocs && process.env.UPDATE_SCREENS === '1';
  for (const root of isUpdating ? [OUTPUT, DOCS] : [OUTPUT]) {
    await mkdir(path.join(root, folder), { recursive: true });
    await writeFile(path.join(root, folder, `${name}.webp`), picture);
  }
}
