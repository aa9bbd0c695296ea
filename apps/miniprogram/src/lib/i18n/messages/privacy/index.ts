import { addMessages } from '../../catalogue';
import { privacyMessages } from './privacy';

addMessages(privacyMessages);
