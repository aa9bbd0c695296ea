import { readdir, readFile } from 'node:fs/promises';
import { expect, test } from '@jest/globals';
import { isUpdating } from './harness/picture.js';
import { areas, indexOfScreens, readIndex } from './harness/screens-index.mjs';

const SEEN_AREA = /seeing\(\s*'(?<area>[a-z0-9-]+)'/g;

/** The areas whose states the specs of this folder see. */
async function seenAreas(): Promise<string[]> {
  const here = new URL('.', import.meta.url);
  const specs = (await readdir(here)).filter((file) => file.endsWith('.spec.ts'));
  const texts = await Promise.all(specs.map((file) => readFile(new URL(file, here), 'utf8')));
  return texts.flatMap((text) =>
    [...text.matchAll(SEEN_AREA)].map(({ groups }) => groups?.area ?? ''),
  );
}

test('docs/screens shows the areas that the specs see, each seen by one spec', async () => {
  const seen = (await seenAreas()).sort();
  expect(seen).toEqual([...new Set(seen)]);
  if (isUpdating()) return;
  expect(await areas()).toEqual(seen);
});

test('the index names every sheet', async () => {
  if (isUpdating()) return;
  expect(await readIndex()).toBe(await indexOfScreens());
});
