import { addMessages } from '../../catalogue';
import { accountDataMessages } from './account-data';
import { settingsMessages } from './settings';

addMessages({ ...settingsMessages, ...accountDataMessages });
