import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { expectType } from '../testkit/results.js';
import { runProgram } from '../testkit/run-program.js';
import { type Scene, startScene } from '../testkit/scene.js';
import { DATA_KEY } from '../testkit/vouchers.js';
import { addWheel, playOf, type Spin } from '../testkit/wheel.js';

/** The program runs in the machine's time, so this day is long over for it. */
const DAY = '2026-01-07T02:00:00.000Z';
const ONE_DAY_MS = 86_400_000;
const LONG_MS = 180_000;

let scene: Scene;
let dataDir: string;
let spin: Spin;

beforeAll(async () => {
  scene = await startScene({ moment: DAY });
  dataDir = scene.app.bff.dataDir;
  const { client, database } = scene.app;
  const wheel = await addWheel(database, {
    prizes: [
      { oddsPpm: 500_000, fallback: true },
      { oddsPpm: 500_000, kind: 'NOTHING' },
    ],
  });
  const { token } = await scene.member('verified');
  spin = expectType(await playOf(client, token).spin(wheel, { clientSeed: 'words: mine' }), 'Spin');
}, LONG_MS);

afterAll(() => scene.close());

/** What `npm run verify:spin` runs, on the data of the server under test. */
const verify = (...args: string[]) =>
  runProgram('verify-spin', args, {
    DATA_KEY,
    DATABASE_URL: scene.app.database.url,
    DATA_DIR: dataDir,
  });

const change = (set: string, value: number | string) =>
  scene.app.database.rows(`UPDATE spin SET ${set} = ? WHERE id = ?`, [value, spin.id]);

test(
  'a record that is right ends with 0, after every step',
  async () => {
    const { code, printed } = await verify(spin.id);
    expect(code).toBe(0);
    const { wheelId, memberId, roll, seedCommitment } = spin.proof;
    for (const words of [
      `Spin ${spin.id} of 2026-01-07`,
      `commitment  ${seedCommitment}`,
      'its SHA-256 is the commitment: OK',
      `message     ${wheelId}:1:${memberId}:0:words: mine`,
      `modulo 1,000,000 = ${roll}`,
      `roll        ${roll}, on record ${roll}: OK`,
      'The record is right.',
    ]) {
      expect(printed).toContain(words);
    }
  },
  LONG_MS,
);

test(
  'a record that was touched ends with 1 and says where',
  async () => {
    const other = (spin.proof.roll + 1) % 1_000_000;
    await change('roll', other);
    const { code, printed } = await verify(spin.id);
    await change('roll', spin.proof.roll);
    expect(code).toBe(1);
    expect(printed).toContain(`roll        ${spin.proof.roll}, on record ${other}: WRONG`);
    expect(printed).toContain('The record is NOT right.');
  },
  LONG_MS,
);

test(
  'a seed that is still secret is not told',
  async () => {
    const notOver = new Date(Date.now() + ONE_DAY_MS).toISOString().slice(0, 10);
    await scene.app.database.rows(
      'UPDATE wheel_seed SET business_date = ? WHERE business_date = ?',
      [notOver, '2026-01-07'],
    );
    await change('business_date', notOver);
    const { code, printed, complaints } = await verify(spin.id);
    expect(code).toBe(1);
    expect(printed + complaints).toContain(`The seed of ${notOver} is secret until`);
    expect(printed + complaints).not.toContain('HMAC');
  },
  LONG_MS,
);

test.each([
  ['no id', [], 'Usage: npm run verify:spin'],
  ['two', ['a', 'b'], 'Usage: npm run verify:spin'],
  ['an unknown one', ['01K00000000000000000000000'], 'There is no spin 01K0'],
])(
  '%s ends with 1 and a line',
  async (_, args, line) => {
    const { code, printed, complaints } = await verify(...args);
    expect({ code, printed }).toEqual({ code: 1, printed: '' });
    expect(complaints).toContain(line);
    expect(complaints.trim().split('\n')).toHaveLength(1);
  },
  LONG_MS,
);
