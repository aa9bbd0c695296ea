import { expect, test } from '@jest/globals';
import type { ApiError } from './api-error';
import { readAnswer } from './read-answer';

function failure(status: number, body: unknown): Pick<ApiError, 'kind' | 'retryAfterMs'> {
  try {
    readAnswer(status, body);
  } catch (error) {
    return error as ApiError;
  }
  throw new Error('it was read');
}

const refused = (code: string, more = {}) => ({
  data: null,
  errors: [{ message: 'x', extensions: { code, ...more } }],
});

test('data is handed on', () => {
  expect(readAnswer(200, { data: { me: 1 } })).toEqual({ me: 1 });
});

test.each([
  [200, refused('UNAUTHENTICATED'), 'signed-out'],
  [200, refused('FORBIDDEN'), 'forbidden'],
  [200, refused('BAD_USER_INPUT'), 'invalid'],
  [503, refused('SERVICE_UNAVAILABLE'), 'unavailable'],
  [200, refused('INTERNAL'), 'unexpected'],
  [401, '', 'signed-out'],
  [429, '', 'limited'],
  [502, '<html>', 'unavailable'],
  [404, null, 'unexpected'],
  [200, 'not json', 'unexpected'],
] as const)('status %d with %j is %s', (status, body, kind) => {
  expect(failure(status, body).kind).toBe(kind);
});

test('how long to wait is kept', () => {
  const body = refused('RATE_LIMITED', { retryAfterMs: 4200 });
  expect(failure(200, body)).toMatchObject({ kind: 'limited', retryAfterMs: 4200 });
});
