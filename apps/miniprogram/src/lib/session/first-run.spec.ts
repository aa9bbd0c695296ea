import { beforeEach, describe, expect, test } from '@jest/globals';
import { createFirstRun, type FirstRun } from './first-run';

let kept: Map<string, unknown>;

/** The app as it begins on this phone, with what earlier launches have kept. */
const launch = (): FirstRun =>
  createFirstRun({
    read: (key) => kept.get(key),
    write: (key, value) => kept.set(key, value),
    remove: (key) => kept.delete(key),
  });

beforeEach(() => {
  kept = new Map();
});

test('a new phone begins with the welcome and has agreed to nothing', () => {
  const run = launch();
  expect(run.stage()).toBe('welcome');
  expect(run.consent()).toBeNull();
  expect(run.isKnownHere()).toBe(false);
});

describe('who rather looks around', () => {
  test('is a guest after a restart, too', () => {
    launch().decline();
    expect(launch().stage()).toBe('guest');
  });

  test('is asked again only on wish, and for this launch only', () => {
    const run = launch();
    run.decline();
    run.ask();
    expect(run.stage()).toBe('welcome');
    expect(launch().stage()).toBe('guest');
  });
});

describe('who has agreed', () => {
  test('is known with the version, after a restart, too', () => {
    const run = launch();
    run.decline();
    run.agree('2026-11-22');
    expect(launch().consent()).toBe('2026-11-22');
    expect(launch().isKnownHere()).toBe(true);
  });

  test('is asked by the welcome, not left a guest, when the session ends by itself', () => {
    const run = launch();
    run.decline();
    run.agree('2026-11-22');
    expect(run.stage()).toBe('welcome');
  });

  test('and then leaves is a guest whose consent is gone', () => {
    const run = launch();
    run.agree('2026-11-22');
    run.leave();
    expect(launch().stage()).toBe('guest');
    expect(launch().consent()).toBeNull();
    expect(launch().isKnownHere()).toBe(true);
  });
});

test('every change is told, until nobody listens', () => {
  const run = launch();
  let told = 0;
  const stop = run.subscribe(() => {
    told += 1;
  });
  run.decline();
  run.ask();
  run.agree('1');
  run.leave();
  stop();
  run.decline();
  expect(told).toBe(4);
});

test('closing the account begins anew with the welcome, without the old consent', () => {
  const run = launch();
  run.agree('2026-11-01');
  run.startOver();
  expect(run.stage()).toBe('welcome');
  expect(run.consent()).toBeNull();
});
