import { accountMessages } from './messages/account';
import { cardMessages } from './messages/card';
import { commonMessages } from './messages/common';
import { homeMessages } from './messages/home';
import { pointsMessages } from './messages/points';
import { staffMessages } from './messages/staff';

/** Every text of the app in both languages; a key that is not here does not compile. */
export const catalogue = {
  ...commonMessages,
  ...accountMessages,
  ...homeMessages,
  ...cardMessages,
  ...pointsMessages,
  ...staffMessages,
};

export type CatalogueKey = keyof typeof catalogue;
