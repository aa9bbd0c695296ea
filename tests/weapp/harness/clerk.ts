import { signIn } from '../../testkit/sign-in.js';
import { cardCode } from '../../testkit/till.js';
import { byRole } from './find-view.js';
import type { Phones } from './phones.js';
import type { Weapp } from './weapp.js';

/** Where a clerk types a member's code. */
export const CODE = byRole('textbox', '会员码 20 位数字');

/** The code that somebody's card shows now. */
export async function codeOf(phones: Phones, name: string): Promise<string> {
  const { token } = await signIn(phones.client, name);
  return cardCode(phones.client, token);
}

/** A till with the card of somebody read. */
export async function serve(phones: Phones, name: string): Promise<Weapp> {
  const till = await phones.signInClerk();
  await till.type(CODE, await codeOf(phones, name));
  await till.tap('查找会员');
  await till.shows(/剩余 \d:\d\d/);
  return till;
}

/** Presses keys of the number pad, one after the other. */
export async function press(till: Weapp, keys: string): Promise<void> {
  for (const key of keys) await till.tap(byRole('button', key === '.' ? '小数点' : key));
}

/** Enters a line and waits for what the sale then comes to. */
export async function ringUp(till: Weapp, category: string, yuan: string): Promise<void> {
  await till.tap(byRole('radio', category));
  await press(till, yuan);
  await till.tap('加入');
  await till.shows(/应收 ¥[\d,.]+ 可得 [\d,]+ 积分/);
}
