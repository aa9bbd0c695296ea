import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { ROOT } from '../../../scripts/lib/paths.mjs';

const SCREENS = path.join(ROOT, 'docs/screens');
const INDEX = path.join(SCREENS, 'README.md');
const SHEET = /^(?<state>[a-z0-9-]+)\.(?<language>zh|en)\.webp$/;

const HEAD = `# Screens

Every state of every screen, as the browser suite sees it. A sheet shows, from left to right: light, dark,
320 points wide, and text at 1.4. A state on a desk is light and dark only.

\`UPDATE_SCREENS=1 npm test -- --only browser\` writes them anew. A run without it looks at the same states and
keeps no pictures; a state without a sheet here and a sheet here without a state fail it.
`;

/** The folders of sheets, sorted. */
export async function areas() {
  const entries = await readdir(SCREENS, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

/** What the index has to say of the sheets that are there. */
export async function indexOfScreens() {
  const parts = [];
  for (const area of await areas()) parts.push(await partOf(area));
  return [HEAD, ...parts].join('\n');
}

/** The index as it stands. */
export const readIndex = () => readFile(INDEX, 'utf8');

export const writeIndex = async () => writeFile(INDEX, await indexOfScreens());

/** @param {string} area */
async function partOf(area) {
  /** @type {Map<string, Set<string>>} */
  const states = new Map();
  for (const file of (await readdir(path.join(SCREENS, area))).sort()) {
    const { state, language } = SHEET.exec(file)?.groups ?? {};
    if (!state || !language) throw new Error(`docs/screens/${area}/${file} is no sheet`);
    states.set(state, (states.get(state) ?? new Set()).add(language));
  }
  const cell = (/** @type {string} */ state, /** @type {string} */ language) =>
    states.get(state)?.has(language) ? `[${language}](${area}/${state}.${language}.webp)` : '';
  const rows = [...states.keys()].map(
    (state) => `| ${state} | ${cell(state, 'zh')} | ${cell(state, 'en')} |`,
  );
  return [`## ${area}`, '', '| state | Chinese | English |', '|---|---|---|', ...rows, ''].join(
    '\n',
  );
}
