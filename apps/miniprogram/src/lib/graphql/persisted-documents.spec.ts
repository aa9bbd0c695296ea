import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';

const url = new URL('../../generated/persisted-documents.json', import.meta.url);
const documents: Record<string, string> = JSON.parse(readFileSync(url, 'utf8'));

test.each(Object.entries(documents))('%s is the hash of its document', (hash, document) => {
  expect(hash).toBe(`sha256:${createHash('sha256').update(document).digest('hex')}`);
});
