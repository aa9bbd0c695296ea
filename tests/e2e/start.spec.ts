import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { freePort } from '../../scripts/lib/ports.mjs';
import { freshDatabase, type TestDatabase } from '../testkit/database.js';
import { merchantEnvironment } from '../testkit/merchant.js';
import { migrate } from '../testkit/migrate.js';
import { runBff } from '../testkit/run-bff.js';
import { type Scene, startScene } from '../testkit/scene.js';
import { openShop } from '../testkit/shop.js';

let folder: string;
let database: TestDatabase;
let scene: Scene;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'huiji-start-'));
  database = await freshDatabase();
  await migrate(database.url);
  await openShop(database);
  scene = await startScene();
});

afterAll(async () => {
  await scene.close();
  await database.drop();
  await rm(folder, { recursive: true, force: true });
});

const settings = () => ({ DATABASE_URL: database.url, DATA_DIR: folder, PORT: '0' });

/** That the start ends with 1 and one line that says these words. */
async function expectFailure(
  changes: Record<string, string | undefined>,
  words: readonly (string | RegExp)[],
): Promise<void> {
  const { code, lines } = await runBff({ ...settings(), ...changes });
  expect({ code, lines }).toEqual({ code: 1, lines: [expect.any(String)] });
  for (const word of words) expect(lines[0]).toMatch(word);
}

const withPort = (url: string, port: number): string => {
  const changed = new URL(url);
  changed.port = String(port);
  return changed.href;
};

describe('one clear line and exit 1', () => {
  test('a busy port', () =>
    expectFailure({ PORT: String(scene.app.bff.port) }, [
      String(scene.app.bff.port),
      'in use',
      'PORT',
    ]));

  test('the server that has the port goes on', async () => {
    expect((await fetch(`${scene.app.bff.url}/health/ready`)).status).toBe(200);
  });

  test('a database that is not there', async () => {
    const port = await freePort();
    await expectFailure({ DATABASE_URL: withPort(database.url, port) }, ['database', String(port)]);
  });

  test('a wrong password of the database', async () => {
    const url = new URL(database.url);
    url.password = 'wrong';
    await expectFailure({ DATABASE_URL: url.href }, [/database/i]);
    const { lines } = await runBff({ ...settings(), DATABASE_URL: url.href });
    expect(lines[0]).not.toContain(`:${url.password}@`);
  });

  test('bad settings, all in that line', () =>
    expectFailure(
      {
        DATABASE_URL: 'postgres://x/y',
        PORT: 'web',
        LOG_LEVEL: 'loud',
        NODE_ENV: 'staging',
        JWT_SECRET: 'short',
        WECHAT_API_BASE: 'weixin',
        DATABASE_POOL: '0',
        WECHATPAY_API_V3_KEY: 'short',
      },
      [
        /DATABASE_URL .*mysql:\/\//,
        /PORT .*0 to 65535/,
        /LOG_LEVEL .*debug/,
        /NODE_ENV .*production/,
        /JWT_SECRET .*32/,
        'WECHAT_API_BASE',
        'DATABASE_POOL',
        /WECHATPAY_API_V3_KEY .*32/,
      ],
    ));

  test.each([
    ['DATABASE_URL not set', { DATABASE_URL: undefined }, ['DATABASE_URL is not set']],
    [
      'a merchant without a key',
      { WECHATPAY_MCH_ID: '1900000002' },
      ['WECHATPAY_PRIVATE_KEY', 'all of WECHATPAY_*'],
    ],
    [
      'a key that is none',
      { ...merchantEnvironment(), WECHATPAY_PRIVATE_KEY: 'file:///nowhere.pem' },
      ['WECHATPAY_PRIVATE_KEY', 'PEM'],
    ],
    ['HOST of another machine', { HOST: '203.0.113.7' }, ['HOST', '203.0.113.7']],
    ['DATA_DIR a file', { DATA_DIR: '/dev/null/data' }, ['/dev/null/data']],
    ['H5_DIR without the app', { H5_DIR: '/nowhere' }, ['H5_DIR', '/nowhere']],
    [
      'production without secrets',
      { NODE_ENV: 'production' },
      ['JWT_SECRET', 'CARD_CODE_SECRET', 'DATA_KEY', 'WECHAT_APP_ID', 'WECHAT_APP_SECRET'],
    ],
  ])('%s', (_, changes, words) => expectFailure(changes, words));
});

describe('PROGRAM_CONFIG', () => {
  const wrong = {
    earn: {
      welcomPoints: 1,
      welcomePoints: 100_001,
      weekendBonusBps: '5000',
      categoryBps: { fresh: -1 },
    },
    expiry: { graceDays: -1, months: 1.5, policy: 'SOON' },
    rates: { operationsPerMinute: 0 },
    till: null,
    lottery: {},
  };
  const cases: [string, string, (string | RegExp)[]][] = [
    [
      'every wrong key with its path and range',
      JSON.stringify(wrong),
      [
        /earn\.welcomPoints .*welcomePoints/,
        /earn\.welcomePoints [^;]*0 to 100,000/,
        /earn\.weekendBonusBps [^;]*0 to 100,000/,
        /earn\.categoryBps\.fresh [^;]*0 to 100,000/,
        /expiry\.graceDays [^;]*0 to 100,000/,
        /expiry\.months [^;]*0 to 100,000/,
        /expiry\.policy [^;]*NEVER/,
        /rates\.operationsPerMinute [^;]*1 to 1,000,000/,
        'till',
        'lottery',
      ],
    ],
    ['a time zone', '{"program":{"timeZone":"Moon/Sea"}}', ['program.timeZone', 'Moon/Sea']],
    ['a list', '[]', []],
    ['not JSON', '{earn', ['not JSON']],
  ];

  test.each(cases)('%s', async (name, content, words) => {
    const file = path.join(folder, `${name.replaceAll(' ', '-')}.json`);
    await writeFile(file, content);
    await expectFailure({ PROGRAM_CONFIG: file }, ['PROGRAM_CONFIG', file, ...words]);
  });

  test('a file that is not there', () =>
    expectFailure({ PROGRAM_CONFIG: '/nowhere.json' }, ['PROGRAM_CONFIG', '/nowhere.json']));
});
