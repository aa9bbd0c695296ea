import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { balance, ledgerAudit, statement } from '../testkit/points.js';
import { expectType } from '../testkit/results.js';
import { type Scene, startScene } from '../testkit/scene.js';
import { mintLoginCode, signIn, signInSilently, signInWithCode } from '../testkit/sign-in.js';
import { cardCode, cardCodes, openTill } from '../testkit/till.js';

let scene: Scene;

beforeAll(async () => {
  scene = await startScene();
});

afterAll(async () => {
  const { violations } = await ledgerAudit(scene.app.client, scene.operator);
  expect(violations).toEqual([]);
  await scene.close();
});

const together = <Result>(count: number, act: (i: number) => Promise<Result>): Promise<Result[]> =>
  Promise.all(Array.from({ length: count }, (_, i) => act(i)));

test('30 parallel sign-ins of one new person: one member, one welcome, new once', async () => {
  const { client, database } = scene.app;
  const before = await ledgerAudit(client, scene.operator);
  const sessions = await together(30, () => signIn(client, 'thirty-at-once'));
  expect(new Set(sessions.map(({ memberId }) => memberId)).size).toBe(1);
  expect(sessions.filter(({ isNewMember }) => isNewMember)).toHaveLength(1);
  expect(new Set(sessions.map(({ refreshToken }) => refreshToken)).size).toBe(30);

  const [any] = sessions;
  const token = any?.token ?? '';
  expect((await balance(client, token)).available).toBe(500);
  expect((await statement(client, token)).map(({ kind }) => kind)).toEqual(['WELCOME']);
  const after = await ledgerAudit(client, scene.operator);
  expect(after.members - before.members).toBe(1);
  expect(after.transactions - before.transactions).toBe(1);
  expect(
    await database.row('SELECT COUNT(*) AS members FROM member WHERE id = ?', [
      any?.memberId ?? '',
    ]),
  ).toEqual({ members: 1 });
});

test('silent sign-ins beside those of a newcomer: one member, one welcome, none enrolled silently', async () => {
  const { client } = scene.app;
  const before = await ledgerAudit(client, scene.operator);
  const name = 'newcomer-and-app';
  const [silent, asked] = await Promise.all([
    together(15, () => signInSilently(client, name).catch((error: Error) => error)),
    together(15, () => signIn(client, name)),
  ]);
  expect(asked.filter(({ isNewMember }) => isNewMember)).toHaveLength(1);
  const ids = new Set(asked.map(({ memberId }) => memberId));
  for (const session of silent) {
    if (session instanceof Error) {
      expect(session.message).toContain('NOT_FOUND');
    } else {
      expect(session.isNewMember).toBe(false);
      ids.add(session.memberId);
    }
  }
  expect(ids.size).toBe(1);
  const after = await ledgerAudit(client, scene.operator);
  expect(after.members - before.members).toBe(1);
  expect(after.transactions - before.transactions).toBe(1);
});

test('30 silent sign-ins of a stranger make no member', async () => {
  const { client } = scene.app;
  const before = await ledgerAudit(client, scene.operator);
  const answers = await Promise.allSettled(
    Array.from({ length: 30 }, () => signInSilently(client, 'never-asked')),
  );
  expect(answers.filter(({ status }) => status === 'fulfilled')).toEqual([]);
  expect((await ledgerAudit(client, scene.operator)).members).toBe(before.members);
});

test('ten people sign in three times each at once: ten members', async () => {
  const { client } = scene.app;
  const before = await ledgerAudit(client, scene.operator);
  const sessions = await together(30, (i) => signIn(client, `crowd-${i % 10}`));
  expect(new Set(sessions.map(({ memberId }) => memberId)).size).toBe(10);
  expect(sessions.filter(({ isNewMember }) => isNewMember)).toHaveLength(10);
  const after = await ledgerAudit(client, scene.operator);
  expect(after.members - before.members).toBe(10);
});

test('one login code, twenty at once: one sign-in', async () => {
  const code = await mintLoginCode(scene.app.client, 'one-code');
  const tries = await Promise.allSettled(
    Array.from({ length: 20 }, () => signInWithCode(scene.app.client, code)),
  );
  expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
});

test('one refresh token, twenty at once: at most one gets the next, and the family is dead', async () => {
  const { client } = scene.app;
  const session = await signIn(client, 'refresher');
  const answers = await together(20, () =>
    client.gql<{ refreshSession: { accessToken: string; refreshToken: string } }>(
      `mutation ($token: String!) { refreshSession(refreshToken: $token) {
         accessToken refreshToken } }`,
      { token: session.refreshToken },
    ),
  );
  const rotated = answers.flatMap(({ data }) => data?.refreshSession ?? []);
  expect(rotated).toHaveLength(1);
  const codes = answers.flatMap(({ errors }) => errors.map(({ extensions }) => extensions.code));
  expect(codes).toEqual(Array.from({ length: 19 }, () => 'UNAUTHENTICATED'));
  for (const token of [session.token, rotated[0]?.accessToken ?? '']) {
    expect(await client.refusal('{ me { id } }', {}, { token })).toBe('UNAUTHENTICATED');
  }
});

test('one card code at ten terminals at once: one session', async () => {
  const { client, database } = scene.app;
  for (let round = 0; round < 5; round++) {
    const { token, memberId } = await scene.member(`carried-${round}`);
    const code = await cardCode(client, token);
    const scans = await together(10, (i) =>
      openTill(client, scene.clerk, { terminalId: `terminal-${i}` }).scan(code),
    );
    const opened = scans.filter(({ __typename }) => __typename === 'TillSession');
    expect(opened).toHaveLength(1);
    for (const scan of scans.filter((other) => !opened.includes(other))) {
      expect(expectType(scan, 'CardCodeProblem').reason).toBe('REPLAYED');
    }
    const sessions = await database.rows('SELECT id FROM till_session WHERE member_id = ?', [
      memberId,
    ]);
    expect(sessions).toHaveLength(1);
  }
});

test('one card code ten times at one terminal at once: the same session', async () => {
  const { client } = scene.app;
  const code = await cardCode(client, (await scene.member('double-read')).token);
  const scans = await together(10, () => scene.till.scan(code));
  const ids = scans.map((scan) => expectType(scan, 'TillSession').id);
  expect(new Set(ids).size).toBe(1);
});

test('a new phone asks for codes ten times at once: one set of codes', async () => {
  const { token } = await scene.member('first-codes');
  const batches = await together(10, () => cardCodes(scene.app.client, token));
  for (const batch of batches) expect(batch).toEqual(batches[0]);
});
