import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { MINIPROGRAM } from '../../scripts/lib/paths.mjs';
import { readWeappPackage } from './harness/weapp-package.js';

/** First-level fields of the documented format that a mini-program may use. */
const FIELDS = new Set([
  ...['description', 'projectname', 'appid', 'compileType', 'miniprogramRoot', 'libVersion'],
  ...['setting', 'packOptions', 'debugOptions', 'watchOptions', 'scripts', 'condition'],
]);
/** Fields of `setting` in the documented format, by their types. */
const SETTINGS: Readonly<Record<string, string>> = {
  ...{ urlCheck: 'boolean', es6: 'boolean', enhance: 'boolean', postcss: 'boolean' },
  ...{ minified: 'boolean', minifyWXSS: 'boolean', minifyWXML: 'boolean' },
  ...{ uglifyFileName: 'boolean', uploadWithSourceMap: 'boolean', compileHotReLoad: 'boolean' },
  ...{ ignoreUploadUnusedFiles: 'boolean', ignoreDevUnusedFiles: 'boolean' },
  ...{ checkSiteMap: 'boolean', lazyloadPlaceholderEnable: 'boolean', babelSetting: 'object' },
};
/** The build has done these already; twice breaks the code or hides where it fails. */
const DONE_BY_THE_BUILD = ['es6', 'enhance', 'postcss', 'minified', 'minifyWXSS', 'minifyWXML'];
const IGNORED_KINDS = ['folder', 'file', 'suffix', 'prefix', 'regexp', 'glob'];
/** Consent to privacy came with 2.32.3. */
const OLDEST_LIBRARY = [2, 32, 3];

const NAME = 'project.config.json';
const weapp = readWeappPackage();
const project = JSON.parse(readFileSync(path.join(MINIPROGRAM, NAME), 'utf8'));

describe('project.config.json opens in the developer tools as it is', () => {
  test('it has only fields of the documented format', () => {
    expect(Object.keys(project).filter((field) => !FIELDS.has(field))).toEqual([]);
    const wrong = Object.entries(project.setting).filter(
      ([field, value]) => SETTINGS[field] !== typeof value,
    );
    expect(wrong).toEqual([]);
  });

  test('it leads to the built package', () => {
    expect(project.compileType).toBe('miniprogram');
    expect(path.isAbsolute(project.miniprogramRoot)).toBe(false);
    const root = path.join(MINIPROGRAM, project.miniprogramRoot);
    expect(path.relative(root, weapp.directory)).toBe('');
    expect(existsSync(path.join(root, 'app.json'))).toBe(true);
  });

  test('whoever opens it needs no account: the guest of the tools, or a real id in its place', () => {
    expect(project.appid).toMatch(/^(touristappid|wx[0-9a-f]{16})$/);
    expect(project.projectname).toMatch(/^[\w-]+$/);
  });

  test('the base library is named and new enough', () => {
    expect(project.libVersion).toMatch(/^\d+\.\d+\.\d+$/);
    const version = project.libVersion.split('.').map(Number);
    const order = (parts: number[]) => parts.reduce((sum, part) => sum * 1000 + part, 0);
    expect(order(version)).toBeGreaterThanOrEqual(order(OLDEST_LIBRARY));
  });

  test('the tools leave alone what the build has done', () => {
    for (const field of DONE_BY_THE_BUILD) {
      expect({ field, isOn: project.setting[field] }).toEqual({ field, isOn: false });
    }
    // The server of this machine is on nobody's list of domains; a published app checks them anyway.
    expect(project.setting.urlCheck).toBe(false);
  });

  test('what is left out of an upload is named as the tools expect', () => {
    for (const { type, value } of project.packOptions.ignore) {
      expect(IGNORED_KINDS).toContain(type);
      expect(typeof value).toBe('string');
    }
  });

  test('the built folder opens too', () => {
    const built = JSON.parse(weapp.read(NAME));
    expect(built).toEqual({ ...project, miniprogramRoot: './' });
  });

  test("nobody's private settings are committed", () => {
    const tracked = execFileSync('git', ['ls-files', '--', '*project.private.config.json'], {
      cwd: MINIPROGRAM,
      encoding: 'utf8',
    });
    expect(tracked).toBe('');
  });
});
