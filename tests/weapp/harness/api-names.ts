import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const TYPINGS = require.resolve('miniprogram-api-typings/types/wx/lib.wx.api.d.ts');
/** The comments hold sample code that looks like members. */
const COMMENT = /\/\*[\s\S]*?\*\//g;
const WX = /^ {4}interface Wx \{\n([\s\S]*?)\n {4}\}$/m;
/** Members stand eight spaces deep, their parameters deeper. */
const MEMBER = /^ {8}(?:readonly )?(\w+)\??[<(:]/gm;

/** The name of every member that WeChat's own typings give `wx`. */
export function wxApiNames(): string[] {
  const [, members = ''] = WX.exec(readFileSync(TYPINGS, 'utf8').replaceAll(COMMENT, '')) ?? [];
  const names = Array.from(members.matchAll(MEMBER), ([, name = '']) => name);
  if (names.length === 0) throw new Error(`${TYPINGS} has no interface Wx that can be read`);
  return [...new Set(names)];
}
