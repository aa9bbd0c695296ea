import { mkdir, readdir, writeFile } from 'node:fs/promises';
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

/** Keeps a picture among the run's output; with UPDATE_SCREENS=1 it also replaces the one in docs. */
export async function keepDocsPicture(picture: Buffer, name: string): Promise<void> {
  for (const root of isUpdating() ? [OUTPUT, DOCS] : [OUTPUT]) await write(root, name, picture);
}

/** Keeps a picture among the run's output, for whoever wants to look. */
export const keepPicture = (picture: Buffer, name: string): Promise<void> =>
  write(OUTPUT, name, picture);

async function write(root: string, name: string, picture: Buffer): Promise<void> {
  const file = path.join(root, `${name}.webp`);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, picture);
}

/** Whether this run replaces the pictures in docs. */
export const isUpdating = (): boolean => process.env.UPDATE_SCREENS === '1';

/** The sheets that docs show of one area in one language, as names of states. */
export async function sheetsInDocs(area: string, language: string): Promise<string[]> {
  const files = await readdir(path.join(DOCS, 'screens'), { recursive: true });
  const [start, end] = [`${area}${path.sep}`, `.${language}.webp`];
  return files
    .filter((file) => file.startsWith(start) && file.endsWith(end))
    .map((file) => file.slice(start.length, -end.length));
}
