import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { CLOSE_ACCOUNT, type CloseResult, closeAccount } from '../testkit/account.js';
import { balance, ledgerAudit } from '../testkit/points.js';
import { type Scene, startScene } from '../testkit/scene.js';
import { signIn, signInSilently } from '../testkit/sign-in.js';
import { cardCode, line, newKey, newReceipt } from '../testkit/till.js';

let scene: Scene;

beforeAll(async () => {
  scene = await startScene();
});

afterEach(async () => {
  const { healthy, violations } = await ledgerAudit(scene.app.client, scene.operator);
  expect({ healthy, violations }).toEqual({ healthy: true, violations: [] });
});

afterAll(() => scene.close());

const together = <Result>(count: number, act: (i: number) => Promise<Result>): Promise<Result[]> =>
  Promise.all(Array.from({ length: count }, (_, i) => act(i)));

async function balanceOf(memberId: string): Promise<object | undefined> {
  const [row] = await scene.app.database.rows<object>(
    'SELECT available, held, debt FROM ledger_member WHERE member_id = ?',
    [memberId],
  );
  return row;
}

const EMPTY = { available: 0, held: 0, debt: 0 };

test('20 closings at once close once', async () => {
  const { token, memberId } = await scene.member('hasty');
  const answers = await together(20, () =>
    scene.app.client.gql<{ closeAccount: CloseResult }>(
      CLOSE_ACCOUNT,
      { input: { confirm: true, idempotencyKey: newKey() } },
      { token },
    ),
  );
  // Whoever comes after the sessions ended is not signed in any more.
  const outcomes = answers.map(({ data, errors }) =>
    data === null ? errors[0]?.extensions.code : data.closeAccount,
  );
  const [first] = outcomes.filter((outcome) => typeof outcome === 'object');
  expect(first).toMatchObject({ __typename: 'AccountClosed' });
  for (const outcome of outcomes) expect([first, 'UNAUTHENTICATED']).toContainEqual(outcome);
  const lost = await scene.app.database.rows(
    "SELECT 1 FROM ledger_transaction WHERE kind = 'ACCOUNT_CLOSED' AND source_id = ?",
    [memberId],
  );
  expect(lost).toHaveLength(1);
  expect(await balanceOf(memberId)).toEqual(EMPTY);
});

test.each([0, 1, 2])(
  'closing while sales are recorded leaves nothing behind (%i)',
  async (turn) => {
    const { token, memberId } = await scene.member(`buyer-${turn}`);
    const tillSessionId = await scene.till.serve(token);
    const [closed, ...sales] = await Promise.all([
      closeAccount(scene.app.client, token),
      ...Array.from({ length: 24 }, (_, i) =>
        scene.till.record({
          tillSessionId,
          lines: [line('default', 1_000)],
          pointsToSpend: i % 2 === 0 ? 10 : 0,
          receiptNumber: newReceipt(),
          idempotencyKey: newKey(),
        }),
      ),
    ]);
    expect(closed).toMatchObject({ __typename: 'AccountClosed' });
    for (const { __typename } of sales)
      expect(['Sale', 'TillSessionExpired']).toContain(__typename);
    expect(await balanceOf(memberId)).toEqual(EMPTY);
  },
);

test('closing while the card is scanned: no sale follows', async () => {
  const { token, memberId } = await scene.member('scanned');
  const code = await cardCode(scene.app.client, token);
  const [scan] = await Promise.all([scene.till.scan(code), closeAccount(scene.app.client, token)]);
  if (scan.__typename === 'TillSession') {
    const sale = await scene.till.record({
      tillSessionId: scan.id,
      lines: [line('default', 1_000)],
      receiptNumber: newReceipt(),
      idempotencyKey: newKey(),
    });
    expect(sale.__typename).toBe('TillSessionExpired');
  } else {
    expect(scan.reason).toMatch(/^(INVALID|BLOCKED)$/);
  }
  expect(await balanceOf(memberId)).toEqual(EMPTY);
});

test('closing while receipts are refunded leaves neither points nor debt', async () => {
  const { token, memberId } = await scene.member('undecided');
  const tillSessionId = await scene.till.serve(token);
  const receipts = await together(8, async () => {
    const lines = [line('default', 10_000)];
    return (await scene.till.sell({ tillSessionId, lines, pointsToSpend: 50 })).receiptNumber;
  });
  await Promise.all([
    closeAccount(scene.app.client, token),
    ...receipts.map((receiptNumber) => scene.till.giveBack({ receiptNumber })),
  ]);
  expect(await balanceOf(memberId)).toEqual(EMPTY);
});

test('signing in while the account closes: the old one stays closed, no session of it lives', async () => {
  const { token, memberId } = await scene.member('returning');
  const [, ...signIns] = await Promise.all([
    closeAccount(scene.app.client, token),
    ...Array.from({ length: 12 }, () =>
      signIn(scene.app.client, 'returning').catch((error: Error) => error),
    ),
  ]);
  const alive = await scene.app.database.rows(
    'SELECT 1 FROM session WHERE holder_id = ? AND revoked_at IS NULL',
    [memberId],
  );
  expect(alive).toEqual([]);
  const members = signIns.flatMap((session) => (session instanceof Error ? [] : [session]));
  for (const session of members.filter((known) => known.memberId !== memberId)) {
    expect((await balance(scene.app.client, session.token)).available).toBe(0);
  }
  // Those that came in between were told that the account is closed, and nothing else.
  for (const session of signIns) {
    if (session instanceof Error) expect(session.message).toContain('FORBIDDEN');
  }
});

test('an app signs in silently while the account closes: nobody is enrolled', async () => {
  const { client, database } = scene.app;
  const { token, memberId } = await scene.member('closing-elsewhere');
  const members = () => database.row<{ count: number }>('SELECT COUNT(*) AS count FROM member');
  const before = await members();
  const [closed, ...silent] = await Promise.all([
    closeAccount(client, token),
    ...Array.from({ length: 12 }, () =>
      signInSilently(client, 'closing-elsewhere').catch((error: Error) => error),
    ),
  ]);
  expect(closed).toMatchObject({ __typename: 'AccountClosed' });
  for (const session of silent) {
    if (session instanceof Error) expect(session.message).toMatch(/NOT_FOUND|FORBIDDEN/);
    else expect(session.memberId).toBe(memberId);
  }
  expect(await members()).toEqual(before);
  await expect(signInSilently(client, 'closing-elsewhere')).rejects.toThrow('NOT_FOUND');
});
