import { accountMessages } from './messages/account';
import { accountDataMessages } from './messages/account-data';
import { cardMessages } from './messages/card';
import { cashierMessages } from './messages/cashier';
import { commonMessages } from './messages/common';
import { homeMessages } from './messages/home';
import { platformMessages } from './messages/platform';
import { pointsMessages } from './messages/points';
import { privacyMessages } from './messages/privacy';
import { settingsMessages } from './messages/settings';
import { staffMessages } from './messages/staff';
import { staffScanMessages } from './messages/staff-scan';
import { welcomeMessages } from './messages/welcome';

/** Every text of the app in both languages; a key that is not here does not compile. */
export const catalogue = {
  ...commonMessages,
  ...accountMessages,
  ...accountDataMessages,
  ...settingsMessages,
  ...homeMessages,
  ...cardMessages,
  ...cashierMessages,
  ...pointsMessages,
  ...platformMessages,
  ...privacyMessages,
  ...staffMessages,
  ...welcomeMessages,
  ...staffScanMessages,
};

export type CatalogueKey = keyof typeof catalogue;
