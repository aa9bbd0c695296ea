import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readProgrammeSettings } from './programme-file.js';
import { defaultProgrammeSettings } from './programme-settings.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'programme-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function fileOf(content: string): string {
  const file = path.join(folder, 'programme.json');
  writeFileSync(file, content);
  return file;
}

test('without a file the defaults hold; a file overrides only the keys it has', () => {
  expect(readProgrammeSettings(undefined)).toEqual(defaultProgrammeSettings);
  const changed = readProgrammeSettings(fileOf('{"earn":{"welcomePoints":300}}'));
  expect(changed).toEqual({
    ...defaultProgrammeSettings,
    earn: { ...defaultProgrammeSettings.earn, welcomePoints: 300 },
  });
});

test.each([
  ['{"earn":{"welcomePoints":-1}}', /earn\.welcomePoints .*from 0 to 100,000/],
  ['{"earn":{"welcomePoints":100001}}', /earn\.welcomePoints .*from 0 to 100,000/],
  ['{"earn":{"welcomePoints":1.5}}', /earn\.welcomePoints .*whole numbers/],
  ['{"earn":{"welcomePoints":"5"}}', /earn\.welcomePoints .*from 0 to 100,000/],
  ['{"rates":{"signInsPerMinute":0}}', /rates\.signInsPerMinute .*from 1 to 1,000,000/],
  ['{"earn":{"categoryBps":{"fresh":-5}}}', /earn\.categoryBps\.fresh .*from 0 to 100,000/],
  ['{"expiry":{"policy":"SOON"}}', /expiry\.policy .*MONTHS_TO_MONTH_END, YEAR_END_NEXT/],
  ['{"earn":{"welcomPoints":1}}', /unknown key earn\.welcomPoints .*welcomePoints/],
  ['{"bonus":{}}', /unknown key bonus .*earn/],
  ['{"card":{"codePrefix":"28"}}', /card\.codePrefix .*payment codes/],
  ['{"program":{"timeZone":"Mars/Olympus"}}', /program\.timeZone Mars\/Olympus/],
  ['[]', /the file/],
  ['{"earn":', /is not JSON/],
])('%s: one line with the path and what is allowed', (content, line) => {
  expect(() => readProgrammeSettings(fileOf(content))).toThrow(line);
});

test('a file that is not there is named', () => {
  expect(() => readProgrammeSettings('/nowhere.json')).toThrow(/\/nowhere\.json cannot be read/);
});
