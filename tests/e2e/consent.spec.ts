import { PRIVACY_VERSION } from '@huiji/shared-types';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { closeAccount } from '../testkit/account.js';
import { daysAfter, type Scene, startScene, WEDNESDAY } from '../testkit/scene.js';
import { type MemberSession, signInAgreeing } from '../testkit/sign-in.js';
import { changedTables, tableState } from '../testkit/table-state.js';

/** Of a notice before the one in force. */
const OLDER = '2026-01-01';

const AGREE = `mutation ($version: String!) {
  agreeToPrivacy(privacyVersion: $version) { id agreedPrivacyVersion } }`;

interface Agreed {
  readonly agreeToPrivacy: { readonly id: string; readonly agreedPrivacyVersion: string | null };
}

let scene: Scene;

beforeAll(async () => {
  scene = await startScene();
});
beforeEach(async () => {
  scene = await scene.at(WEDNESDAY);
});
afterAll(() => scene.close());

async function agreedBy({ token }: MemberSession): Promise<string | null> {
  const { me } = await scene.app.client.ask<{ me: { agreedPrivacyVersion: string | null } }>(
    '{ me { agreedPrivacyVersion } }',
    {},
    { token },
  );
  return me.agreedPrivacyVersion;
}

const agree = ({ token }: MemberSession) =>
  scene.app.client.ask<Agreed>(AGREE, { version: PRIVACY_VERSION }, { token });

const consentsOf = ({ memberId }: MemberSession) =>
  scene.app.database.rows<{ version: string; at: number }>(
    `SELECT privacy_version AS version, given_at AS at FROM consent
      WHERE member_id = ? ORDER BY version`,
    [memberId],
  );

test('the newest notice agreed to is told; nobody has agreed who was not asked', async () => {
  const { client } = scene.app;
  expect(await agreedBy(await scene.member('never-asked'))).toBeNull();
  expect(await agreedBy(await signInAgreeing(client, 'early', OLDER))).toBe(OLDER);
  await signInAgreeing(client, 'up-to-date', PRIVACY_VERSION);
  expect(await agreedBy(await signInAgreeing(client, 'up-to-date', OLDER))).toBe(PRIVACY_VERSION);
});

test('agreeing to the one in force keeps version and time beside the old ones', async () => {
  const member = await signInAgreeing(scene.app.client, 'loyal', OLDER);
  const later = daysAfter(WEDNESDAY, 1);
  scene = await scene.at(later);
  const again = await signInAgreeing(scene.app.client, 'loyal', OLDER);
  expect((await agree(again)).agreeToPrivacy).toEqual({
    id: member.memberId,
    agreedPrivacyVersion: PRIVACY_VERSION,
  });
  expect(await agreedBy(again)).toBe(PRIVACY_VERSION);
  expect(await consentsOf(member)).toEqual([
    { version: OLDER, at: Date.parse(WEDNESDAY) },
    { version: PRIVACY_VERSION, at: Date.parse(later) },
  ]);
});

test('agreeing again, even at once, changes nothing', async () => {
  const member = await signInAgreeing(scene.app.client, 'eager', OLDER);
  await Promise.all(Array.from({ length: 10 }, () => agree(member)));
  const before = await consentsOf(member);
  expect(before).toHaveLength(2);
  scene = await scene.at(daysAfter(WEDNESDAY, 1));
  await agree(await scene.member('eager'));
  expect(await consentsOf(member)).toEqual(before);
});

test.each([OLDER, '2099-01-01', ''])('%j is not a notice to agree to', async (version) => {
  const { token } = await scene.member('careful');
  const before = await tableState(scene.app);
  expect(await scene.app.client.refusal(AGREE, { version }, { token })).toBe('BAD_USER_INPUT');
  expect(changedTables(before, await tableState(scene.app))).toEqual([]);
});

test('a closed account agrees to nothing', async () => {
  const member = await scene.member('gone');
  await closeAccount(scene.app.client, member.token);
  const variables = { version: PRIVACY_VERSION };
  expect(await scene.app.client.refusal(AGREE, variables, { token: member.token })).toBe(
    'UNAUTHENTICATED',
  );
  expect(await consentsOf(member)).toEqual([]);
});
