import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { bindPhone, mintPhoneCode } from '../testkit/account.js';
import { daysAfter, type Scene, startScene, WEDNESDAY } from '../testkit/scene.js';
import { line } from '../testkit/till.js';

const SIGN_IN = `mutation ($input: LoginWithWechatInput!) { loginWithWechat(input: $input) {
  accessToken member { id } } }`;

interface List {
  readonly complete: boolean;
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}

type Exported = { readonly format: string; readonly exportedAt: string } & {
  readonly profile: Readonly<Record<string, unknown>>;
} & Readonly<Record<string, List>>;

let scene: Scene;

beforeAll(async () => {
  scene = await startScene();
});

afterAll(() => scene.close());

async function exported(token: string): Promise<{ text: string; data: Exported }> {
  const answer = await scene.app.client.ask<{ myDataExport: string }>(
    '{ myDataExport }',
    {},
    { token },
  );
  return { text: answer.myDataExport, data: JSON.parse(answer.myDataExport) };
}

async function signInAgreeing(name: string, privacyVersion?: string) {
  const input = { code: `demo:${name}`, ...(privacyVersion && { privacyVersion }) };
  const { loginWithWechat } = await scene.app.client.ask<{
    loginWithWechat: { accessToken: string; member: { id: string } };
  }>(SIGN_IN, { input });
  return loginWithWechat.accessToken;
}

test('the export has all that is kept, and no secrets', async () => {
  const { client, database } = scene.app;
  const token = await signInAgreeing('reader', '2026-11');
  await bindPhone(client, token, await mintPhoneCode(client, 'reader'));
  const tillSessionId = await scene.till.serve(token);
  const lines = [line('fresh', 2_000), line('default', 1_000, '2')];
  const { receiptNumber } = await scene.till.sell({ tillSessionId, lines, pointsToSpend: 100 });
  await scene.till.giveBack({ receiptNumber, lines: [{ lineId: '2', amountFen: 1_000 }] });
  const { text, data } = await exported(token);
  expect(data).toMatchObject({ format: 'huiji-member-data/1', exportedAt: WEDNESDAY });
  expect(data.profile).toMatchObject({
    phone: expect.stringMatching(/^138\d{8}$/),
    language: 'zh-CN',
    joinedAt: WEDNESDAY,
    wechatOpenid: expect.stringMatching(/^o/),
  });
  const { profile, format, exportedAt, ...lists } = data;
  for (const [name, { complete }] of Object.entries(lists))
    expect([name, complete]).toEqual([name, true]);
  expect(data.consents?.rows).toEqual([{ privacyVersion: '2026-11', givenAt: WEDNESDAY }]);
  expect(data.cardReads?.rows).toMatchObject([{ readAt: WEDNESDAY, terminal: 'till-1' }]);
  expect(data.receipts?.rows).toMatchObject([{ receiptNumber, grossFen: 3_000, pointsSpent: 100 }]);
  expect(data.receiptLines?.rows).toHaveLength(2);
  expect(data.refunds?.rows).toMatchObject([{ receiptNumber, refundedFen: 1_000 }]);
  expect(data.statement?.rows.map(({ kind }) => kind)).toContain('POINTS_PAYMENT');
  expect(data.lots?.rows[0]).toMatchObject({ giftable: expect.any(Boolean) });
  const [handle] = await database.rows<{ handle: string }>('SELECT handle FROM card_handle');
  for (const secret of [handle?.handle, token, 'hash', 'digest', 'sealed']) {
    expect([secret, text.includes(secret ?? '')]).toEqual([secret, false]);
  }
});

test('nothing in it is of anybody else', async () => {
  const other = await scene.member('neighbour');
  const mine = await scene.member('alone');
  const tillSessionId = await scene.till.serve(other.token);
  await scene.till.sell({ tillSessionId, lines: [line('default', 1_000)] });
  const { text, data } = await exported(mine.token);
  expect(data.receipts?.rows).toEqual([]);
  expect(text).not.toContain(other.memberId);
});

test('more than 5,000 lines of one kind: the newest, and that there are more', async () => {
  const { token, memberId } = await scene.member('hoarder');
  await scene.app.database.rows(
    `INSERT INTO tier_points_day (member_id, business_date, points)
     SELECT ?, DATE_ADD('2000-01-01', INTERVAL seq DAY), 1 FROM seq_1_to_5001`,
    [memberId],
  );
  const { data } = await exported(token);
  expect(data.tierPoints?.complete).toBe(false);
  expect(data.tierPoints?.rows).toHaveLength(5_000);
  expect(data.tierPoints?.rows[0]?.businessDate).toBe('2013-09-10');
});

test('five times a day, then again tomorrow', async () => {
  const { client } = scene.app;
  const { token } = await scene.member('collector');
  const answers = await Promise.all(
    Array.from({ length: 8 }, () =>
      client.gql<{ myDataExport: string }>('{ myDataExport }', {}, { token, language: 'en' }),
    ),
  );
  const refused = answers.flatMap(({ errors }) => errors);
  expect(refused).toHaveLength(3);
  expect(refused[0]).toMatchObject({
    message:
      "Your data can be exported 5 times a day and today's are used up. Please try again tomorrow.",
    // It is ten in the morning in Shanghai.
    extensions: { code: 'RATE_LIMITED', retryAfterMs: 14 * 3_600_000 },
  });
  scene = await scene.at(daysAfter(WEDNESDAY, 1));
  const again = await scene.member('collector');
  expect((await exported(again.token)).data.format).toBe('huiji-member-data/1');
  scene = await scene.at(WEDNESDAY);
});

describe('consent', () => {
  const kept = (token: string) => exported(token).then(({ data }) => data.consents?.rows);

  test('none is kept of who was not asked', async () => {
    expect(await kept(await signInAgreeing('unasked'))).toEqual([]);
  });

  test('is kept with the first time it was given, each version once', async () => {
    await signInAgreeing('agreeing', 'v1');
    scene = await scene.at(daysAfter(WEDNESDAY, 1));
    await signInAgreeing('agreeing', 'v1');
    await signInAgreeing('agreeing', 'v2');
    expect(await kept(await signInAgreeing('agreeing'))).toEqual([
      { privacyVersion: 'v2', givenAt: daysAfter(WEDNESDAY, 1) },
      { privacyVersion: 'v1', givenAt: WEDNESDAY },
    ]);
    scene = await scene.at(WEDNESDAY);
  });
});
