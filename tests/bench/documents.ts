import { readFileSync } from 'node:fs';
import path from 'node:path';
import { MINIPROGRAM } from '../../scripts/lib/paths.mjs';

const FILE = path.join(MINIPROGRAM, 'src/generated/persisted-documents.json');

/** The mini-program's own operations: what the server answers in real life. */
const sent: readonly string[] = Object.values(JSON.parse(readFileSync(FILE, 'utf8')));

/** @throws Error when the mini-program sends no operation of that name */
export function documentOf(kind: 'query' | 'mutation', name: string): string {
  const document = sent.find((text) => new RegExp(`\\b${kind} ${name}\\b`).test(text));
  if (document === undefined) throw new Error(`the mini-program sends no ${kind} ${name}`);
  return document;
}
