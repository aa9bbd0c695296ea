import { createHash } from 'node:crypto';
import type { JsonValue } from './command.js';

/** JSON with sorted keys and without absent values: equal inputs give equal text. */
function canonicalJson(value: JsonValue): string {
  if (value === null || typeof value !== 'object') {
    return JSON.stringify(value);
  }
  if (isArray(value)) {
    return `[${value.map(canonicalJson).join(',')}]`;
  }
  const members = Object.entries(value)
    .filter((member): member is [string, JsonValue] => member[1] !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, member]) => `${JSON.stringify(name)}:${canonicalJson(member)}`);
  return `{${members.join(',')}}`;
}

const isArray = (value: JsonValue): value is readonly JsonValue[] => Array.isArray(value);

/** SHA-256 of the canonical input: tells a repeated request from another one under the same key. */
export const fingerprintOf = (input: JsonValue): Buffer =>
  createHash('sha256').update(canonicalJson(input)).digest();
