import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { subPackages } from '../../routes';

const SOURCE = path.resolve(process.cwd(), 'src');
const MESSAGES = path.join(SOURCE, 'lib/i18n/messages');
const KEY = /^ {2}'([\w.-]+)':/gm;

const isFolder = (folder: string) => fs.statSync(folder, { throwIfNoEntry: false })?.isDirectory();
const talking = subPackages.filter(({ name }) => isFolder(path.join(MESSAGES, name)));

const sourcesIn = (folder: string): string[] =>
  fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => path.join(folder, file))
    .filter((file) => /(?<!\.spec|\.d)\.tsx?$/.test(file));
const read = (file: string) => fs.readFileSync(file, 'utf8');
const keysOf = (name: string) =>
  sourcesIn(path.join(MESSAGES, name)).flatMap((file) =>
    Array.from(read(file).matchAll(KEY), ([, key]) => `'${key}'`),
  );

test('there are sub-packages with texts of their own', () => {
  expect(talking.map(({ name }) => name)).toEqual([
    'points',
    'vouchers',
    'mall',
    'gift',
    'wheel',
    'messages',
    'privacy',
    'settings',
    'staff',
  ]);
});

test.each(talking)('each page of $name brings what it says', ({ name, root, pages }) => {
  const silent = pages.filter(
    (page) =>
      !read(path.join(SOURCE, root, `${page}.tsx`)).includes(`'@/lib/i18n/messages/${name}'`),
  );
  expect(silent).toEqual([]);
});

test.each(talking)('what $name says is said by nobody else', ({ name, root }) => {
  const keys = keysOf(name);
  const others = sourcesIn(SOURCE).filter(
    (file) => !file.startsWith(path.join(SOURCE, root, '/')) && !file.startsWith(MESSAGES),
  );
  const borrowed = others.flatMap((file) => {
    const text = read(file);
    return keys.filter((key) => text.includes(key)).map((key) => `${key} in ${file}`);
  });
  expect(keys.length).toBeGreaterThan(0);
  expect(borrowed).toEqual([]);
});
