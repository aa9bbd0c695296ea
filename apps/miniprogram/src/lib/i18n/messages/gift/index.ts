import { addMessages } from '../../catalogue';
import { giftMessages } from './gift';
import { giftRefusalMessages } from './gift-refusals';

addMessages({ ...giftMessages, ...giftRefusalMessages });
