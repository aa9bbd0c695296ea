import { type GiftsOfSomebody, giftsOf } from '../../testkit/gifts.js';
import { after } from '../../testkit/scene.js';
import { signIn } from '../../testkit/sign-in.js';
import { freezeClock } from '../../testkit/stand-in.js';
import type { Stage } from './stage.js';

const DAY_MS = 86_400_000;
const JOINED_MS = 30 * DAY_MS;
/** Nobody is too new to send by then, and a gift of that day has long come back. */
const SENT_MS = 20 * DAY_MS;
const YUAN = 3_000;

export interface GiftFriend {
  /** Whom the app signs in. */
  readonly name: string;
  readonly gifts: GiftsOfSomebody;
}

/**
 * Somebody who joined and shopped long ago, so that gifts may be sent now.
 * @param sendLongAgo what is given three weeks before the stage's moment
 */
export async function oldFriend(
  stage: Stage,
  { name, nickname }: { readonly name: string; readonly nickname: string },
  sendLongAgo: (gifts: GiftsOfSomebody) => Promise<void> = async () => undefined,
): Promise<GiftFriend> {
  const { bff, client, moment } = stage.demo;
  const giftsNow = async () => giftsOf(client, (await signIn(client, name)).token);
  try {
    await freezeClock(bff.url, after(moment, -JOINED_MS));
    const member = await signIn(client, name);
    await stage.sellTo(member, YUAN);
    await client.ask(
      'mutation ($nickname: String!) { updateProfile(input: { nickname: $nickname }) { id } }',
      { nickname },
      { token: member.token },
    );
    await freezeClock(bff.url, after(moment, -SENT_MS));
    await sendLongAgo(await giftsNow());
  } finally {
    await freezeClock(bff.url, moment);
  }
  return { name, gifts: await giftsNow() };
}
