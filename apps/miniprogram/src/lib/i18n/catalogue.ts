import type { Message, Messages } from './message';
import { accountMessages } from './messages/account';
import { cardMessages } from './messages/card';
import type { cashierMessages } from './messages/cashier/cashier';
import { commonMessages } from './messages/common';
import type { deliveryMessages } from './messages/delivery/delivery';
import type { giftMessages } from './messages/gift/gift';
import type { giftRefusalMessages } from './messages/gift/gift-refusals';
import { homeMessages } from './messages/home';
import type { mallMessages } from './messages/mall/mall';
import type { mallOrdersMessages } from './messages/mall/mall-orders';
import type { inboxMessages } from './messages/messages/inbox';
import { platformMessages } from './messages/platform';
import type { pointsMessages } from './messages/points/points';
import { priceMessages } from './messages/price';
import type { privacyMessages } from './messages/privacy/privacy';
import type { accountDataMessages } from './messages/settings/account-data';
import type { settingsMessages } from './messages/settings/settings';
import type { staffMessages } from './messages/staff/staff';
import type { staffHandoverMessages } from './messages/staff/staff-handover';
import type { staffScanMessages } from './messages/staff/staff-scan';
import type { staffVoucherMessages } from './messages/staff/staff-vouchers';
import type { voucherMessages } from './messages/vouchers/vouchers';
import { welcomeMessages } from './messages/welcome';
import type { wheelMessages } from './messages/wheel/wheel';
import type { wheelProofMessages } from './messages/wheel/wheel-proof';
import type { wheelRefusalMessages } from './messages/wheel/wheel-refusals';

/** What the tabs say, and what may be said on any page. */
const messagesOfTabs = {
  ...commonMessages,
  ...accountMessages,
  ...homeMessages,
  ...cardMessages,
  ...platformMessages,
  ...priceMessages,
  ...welcomeMessages,
};

/** Every text of the app in both languages; a key that is not here does not compile. */
export type Catalogue = typeof messagesOfTabs &
  typeof settingsMessages &
  typeof accountDataMessages &
  typeof cashierMessages &
  typeof deliveryMessages &
  typeof pointsMessages &
  typeof mallMessages &
  typeof mallOrdersMessages &
  typeof giftMessages &
  typeof giftRefusalMessages &
  typeof inboxMessages &
  typeof privacyMessages &
  typeof staffMessages &
  typeof staffHandoverMessages &
  typeof staffScanMessages &
  typeof staffVoucherMessages &
  typeof voucherMessages &
  typeof wheelMessages &
  typeof wheelProofMessages &
  typeof wheelRefusalMessages;

export type CatalogueKey = keyof Catalogue;

const loaded: Record<string, Message> = { ...messagesOfTabs };

/** What a sub-package says comes with it: each page of it imports `messages/<package>`, which calls this. */
export function addMessages(messages: Messages): void {
  Object.assign(loaded, messages);
}

/** Every text there is by now, by key. */
export const loadedMessages = (): Readonly<Messages> => loaded;

/** @throws when a page shows what another sub-package says */
export function messageOf(key: CatalogueKey): Message {
  const message = loaded[key];
  if (message === undefined) throw new Error(`the text ${key} has not been loaded`);
  return message;
}
