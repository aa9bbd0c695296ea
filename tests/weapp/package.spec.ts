import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { PNG } from 'pngjs';
import { tooNewSyntax } from './harness/old-syntax.js';
import { packageSizes } from './harness/package-sizes.js';
import { printSizes } from './harness/print-table.js';
import { readWeappPackage } from './harness/weapp-package.js';
import { compileWxml } from './harness/wxml.js';
import { wxssComplaints } from './harness/wxss.js';

const KILOBYTE = 1024;
const MEGABYTE = 1024 * KILOBYTE;
/** Our own budget; the platform takes twice as much. */
const MOST_MAIN_BYTES = MEGABYTE;
const MOST_PACKAGE_BYTES = 2 * MEGABYTE;
const MOST_BYTES = 20 * MEGABYTE;
/** WeChat loads no more than 2 MB ahead for one page; ours must not cost those who stay at home. */
const MOST_AHEAD_BYTES = 300 * KILOBYTE;
const MOST_PICTURE_BYTES = 20 * KILOBYTE;
const LONGEST_WAIT_MS = 30_000;

const weapp = readWeappPackage();
const sizes = packageSizes(weapp);
const filesLike = (pattern: RegExp) => weapp.files.filter((file) => pattern.test(file));

describe('what is uploaded', () => {
  const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0);

  test('the packages are within the budget and the limits of the platform', () => {
    printSizes('Packages', [
      ...sizes.map(({ name, bytes }) => [name, bytes] as const),
      ['total', total],
    ]);
    const [main] = sizes;
    expect(main?.name).toBe('main');
    expect(main?.bytes).toBeLessThan(MOST_MAIN_BYTES);
    expect(sizes.filter(({ bytes }) => bytes >= MOST_PACKAGE_BYTES)).toEqual([]);
    expect(total).toBeLessThan(MOST_BYTES);
  });

  test('there are no source maps, no pages of the browser and no secrets', () => {
    expect(filesLike(/\.(map|html|css|tsx?)$|\.env/)).toEqual([]);
  });

  test('scripts hold no syntax that older phones cannot read', () => {
    const scripts = filesLike(/\.(js|wxs)$/);
    const breaches = scripts.map((file) => [file, ...tooNewSyntax(file, weapp.read(file))]);
    expect(breaches.filter(([, ...found]) => found.length > 0)).toEqual([]);
    const sample = 'a?.b ?? (() => { class C { #d = /(?<=e)f/; } })()';
    expect(tooNewSyntax('sample.js', sample)).toHaveLength(5);
  });

  test('every page of app.json has its four files, and nothing else is a page', () => {
    const missing = weapp.pages.flatMap((page) =>
      ['js', 'json', 'wxml']
        .map((extension) => `${page}.${extension}`)
        .filter((file) => !weapp.files.includes(file)),
    );
    expect(missing).toEqual([]);
    const pages = filesLike(/(^|\/)pages\/.*\.wxml$/).map((file) => file.replace(/\.wxml$/, ''));
    expect(pages.toSorted()).toEqual([...weapp.pages].toSorted());
  });
});

describe('app.json', () => {
  test('code is loaded when a page needs it, and privacy is asked for', () => {
    expect(weapp.app).toMatchObject({
      lazyCodeLoading: 'requiredComponents',
      __usePrivacyCheck__: true,
      darkmode: true,
      themeLocation: 'theme.json',
    });
    const theme = JSON.parse(weapp.read('theme.json'));
    const used = [...weapp.read('app.json').matchAll(/"@(\w+)"/g)].map(([, name = '']) => name);
    for (const name of used) {
      expect({ name, light: typeof theme.light[name], dark: typeof theme.dark[name] }).toEqual({
        name,
        light: 'string',
        dark: 'string',
      });
    }
  });

  test('tabs are pages of the main package; the rest is in sub-packages', () => {
    expect([...weapp.app.pages].toSorted()).toEqual([...weapp.tabPages].toSorted());
    expect(weapp.app.subPackages?.length).toBeGreaterThan(0);
  });

  test('the first page loads ahead only what exists', () => {
    const names = (weapp.app.subPackages ?? []).flatMap(({ root, name }) => [root, name]);
    const rules = Object.entries(weapp.app.preloadRule ?? {});
    expect(rules.map(([page]) => page)).toContain(weapp.pages[0]);
    for (const [page, { packages }] of rules) {
      expect(weapp.pages).toContain(page);
      expect(names).toEqual(expect.arrayContaining([...packages]));
    }
  });

  test('only what members open is loaded ahead, and less of it than WeChat allows', () => {
    const ahead = new Set(
      Object.values(weapp.app.preloadRule ?? {}).flatMap((rule) => rule.packages),
    );
    expect([...ahead]).not.toContain('staff');
    const parts = (weapp.app.subPackages ?? []).filter(({ name = '' }) => ahead.has(name));
    const bytes = parts.map(({ root }) => sizes.find(({ name }) => name === root)?.bytes ?? 0);
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(MOST_AHEAD_BYTES);
  });

  test('requests end by themselves, and nothing private is asked for that is not used', () => {
    const { networkTimeout = {}, requiredPrivateInfos, permission } = weapp.app;
    expect(Object.values(networkTimeout).filter((limit) => limit > LONGEST_WAIT_MS)).toEqual([]);
    expect(Object.keys(networkTimeout)).toEqual(
      expect.arrayContaining(['request', 'uploadFile', 'downloadFile']),
    );
    // Where to send what was redeemed; the member picks it.
    expect({ requiredPrivateInfos, permission }).toEqual({
      requiredPrivateInfos: ['chooseAddress'],
    });
  });

  test('search finds home and nothing of a member', () => {
    const { rules } = JSON.parse(weapp.read(weapp.app.sitemapLocation ?? ''));
    expect(rules).toEqual([
      { action: 'allow', page: 'pages/home/index' },
      { action: 'disallow', page: '*' },
    ]);
  });

  test('the picture of a shared app is 5:4 and light', () => {
    const file = 'assets/share-app.png';
    const { width, height } = PNG.sync.read(readFileSync(path.join(weapp.directory, file)));
    expect(width / height).toBe(5 / 4);
    expect(weapp.sizeOf(file)).toBeLessThan(MOST_PICTURE_BYTES);
  });

  test('the tab bar of our own is a component of the package', () => {
    expect(weapp.app.tabBar?.custom).toBe(true);
    expect(JSON.parse(weapp.read('custom-tab-bar/index.json'))).toMatchObject({ component: true });
  });
});

describe('style sheets', () => {
  const sheets = filesLike(/\.wxss$/);

  test("WeChat's compiler takes every one", () => {
    expect(sheets.length).toBeGreaterThan(0);
    expect(wxssComplaints(weapp.directory, sheets)).toEqual([]);
  });

  test('the compiler refuses what a phone would not show', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'huiji-wxss-'));
    try {
      writeFileSync(path.join(folder, 'page.wxss'), '.a * { color: red; }\n');
      expect(wxssComplaints(folder, ['page.wxss'])).not.toEqual([]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test.each([
    ['px that do not grow with the screen', /[^-\w.]([3-9]|\d{2,})px\b/],
    ['an address outside the package', /url\(["']?(https?:)?\/\//],
  ])('no sheet has %s', (_, pattern) => {
    const breaches = sheets.filter((file) => pattern.test(weapp.read(file)));
    expect(breaches).toEqual([]);
  });
});

describe('templates', () => {
  test("WeChat's compiler takes every one", () => {
    const render = compileWxml(weapp.directory);
    for (const page of weapp.pages)
      expect(render(`${page}.wxml`, {})).toMatchObject({ tag: 'wx-page' });
  });

  test.each(['role', 'label', 'hidden', 'checked', 'selected', 'disabled', 'modal', 'live'])(
    'they can carry aria-%s',
    (name) => {
      expect(weapp.read('base.wxml')).toContain(`aria-${name}="{{`);
    },
  );
});
