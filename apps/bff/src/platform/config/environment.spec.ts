import { describe, expect, test } from '@jest/globals';
import { PRODUCTION_SETTINGS } from '../testing/production-settings.testing.js';
import { parseEnvironment } from './environment.js';
import { StartFailure } from './start-failure.js';

const DATABASE_URL = 'mysql://huiji:secret@127.0.0.1:3306/huiji';
const PRODUCTION = { ...PRODUCTION_SETTINGS, DATABASE_URL, TRUSTED_DOCUMENTS: 'documents.json' };

test('an address of a database is all that development needs', () => {
  expect(parseEnvironment({ DATABASE_URL, JWT_SECRET: '' })).toMatchObject({
    NODE_ENV: 'development',
    HOST: '127.0.0.1',
    PORT: 3000,
    LOG_LEVEL: 'info',
  });
});

test.each([
  [{}, /DATABASE_URL is not set/],
  [{ DATABASE_URL: 'postgres://x/y' }, /DATABASE_URL must look like mysql:/],
  [{ DATABASE_URL, PORT: 'abc' }, /PORT must be a whole number from 0 to 65535/],
  [{ DATABASE_URL, PORT: '70000' }, /PORT must be at most 65535/],
  [{ DATABASE_URL, NODE_ENV: 'prod' }, /NODE_ENV must be development, test or production/],
  [{ DATABASE_URL, LOG_LEVEL: 'loud' }, /LOG_LEVEL must be fatal/],
  [{ DATABASE_URL, JWT_SECRET: 'short' }, /JWT_SECRET must have at least 32 bytes/],
  [{ DATABASE_URL, WECHATPAY_MCH_ID: 'me' }, /WECHATPAY_MCH_ID must be a merchant number/],
  [{ DATABASE_URL, WECHATPAY_API_V3_KEY: 'short' }, /WECHATPAY_API_V3_KEY must have exactly 32/],
  [{ DATABASE_URL, WECHATPAY_NOTIFY_URL: 'http://x.example/' }, /WECHATPAY_NOTIFY_URL .*https/],
  [{ DATABASE_URL, WECHATPAY_NOTIFY_URL: 'https://x.example/?a=1' }, /without a query/],
])('%j stops the start with one line', (variables, line) => {
  expect(() => parseEnvironment(variables)).toThrow(StartFailure);
  expect(() => parseEnvironment(variables)).toThrow(line);
});

describe('production', () => {
  test('starts when everything is set', () => {
    expect(parseEnvironment(PRODUCTION).NODE_ENV).toBe('production');
  });

  test.each(Object.keys(PRODUCTION).filter((name) => !/NODE_ENV|DATABASE_URL/.test(name)))(
    'refuses to start without %s',
    (name) => {
      expect(() => parseEnvironment({ ...PRODUCTION, [name]: undefined })).toThrow(
        new RegExp(`Production needs ${name}`),
      );
    },
  );
});
