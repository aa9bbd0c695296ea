import { addMessages } from '../../catalogue';
import { inboxMessages } from './inbox';

addMessages(inboxMessages);
