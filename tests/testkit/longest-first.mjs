import TestSequencer from '@jest/test-sequencer';

/** The files that take longest, longest first. */
const LONGEST = [
  'browser/crawler-tabs',
  'browser/crawler-rest',
  'browser/crawler-guest',
  'browser/crawler-shopping',
  'browser/screens-mall',
  'browser/card',
  'browser/screens-till',
  'browser/screens-orders',
  'browser/screens-points',
  'weapp/pages',
  'e2e/production',
  'e2e/rates',
  'e2e/bad-input',
];

/** On a machine that has run nothing yet, jest begins with the largest file; a long one begun last is waited for alone. */
export default class LongestFirst extends TestSequencer {
  /** @param {Parameters<InstanceType<typeof TestSequencer>['sort']>[0]} tests */
  sort(tests) {
    const rank = (/** @type {{ path: string }} */ test) => {
      const at = LONGEST.findIndex((name) => test.path.endsWith(`/${name}.spec.ts`));
      return at === -1 ? LONGEST.length : at;
    };
    return [...super.sort(tests)].sort((one, other) => rank(one) - rank(other));
  }
}
