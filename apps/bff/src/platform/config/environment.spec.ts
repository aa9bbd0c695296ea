import { describe, expect, test } from '@jest/globals';
import { parseEnvironment } from './environment.js';
import { StartFailure } from './start-failure.js';

const DATABASE_URL = 'mysql://huiji:secret@127.0.0.1:3306/huiji';
const SECRET = 'x'.repeat(32);
const PRODUCTION = {
  NODE_ENV: 'production',
  DATABASE_URL,
  WECHAT_APP_ID: 'wx1',
  WECHAT_APP_SECRET: 'secret',
  WECHAT_API_BASE: 'https://api.weixin.qq.com',
  JWT_SECRET: SECRET,
  CARD_CODE_SECRET: SECRET,
  DATA_KEY: SECRET,
  TRUSTED_DOCUMENTS: 'documents.json',
};

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
