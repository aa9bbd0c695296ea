import { expect, test } from '@jest/globals';
import { birthdayProblem } from './birthday';

test.each([
  ['', 'missing'],
  ['1990-5-6', 'missing'],
  ['1990-05-06', null],
  ['1899-12-31', 'tooEarly'],
  ['1900-01-01', null],
  ['2026-11-21', null],
  ['2026-11-22', 'future'],
])('a birthday on %j is %p on 2026-11-21', (chosen, problem) => {
  expect(birthdayProblem(chosen, '2026-11-21')).toBe(problem);
});
