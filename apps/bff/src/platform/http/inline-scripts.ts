import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const INLINE_SCRIPT = /<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g;

/**
 * The scripts that stand in the H5 app's own page, as sources for a content security policy: they
 * run before anything is drawn. A folder without a built app has none.
 */
export function inlineScriptSources(h5Dir: string | null): string[] {
  const page = h5Dir === null ? '' : path.join(path.resolve(h5Dir), 'index.html');
  if (page === '' || !existsSync(page)) return [];
  const scripts = readFileSync(page, 'utf8').matchAll(INLINE_SCRIPT);
  return Array.from(scripts, ([, script = '']) => {
    return `'sha256-${createHash('sha256').update(script).digest('base64')}'`;
  });
}
