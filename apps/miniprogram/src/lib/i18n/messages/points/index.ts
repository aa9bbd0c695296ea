import { addMessages } from '../../catalogue';
import { pointsMessages } from './points';

addMessages(pointsMessages);
