import { addMessages } from '../../catalogue';
import '../delivery';
import { mallMessages } from './mall';
import { mallOrdersMessages } from './mall-orders';

addMessages({ ...mallMessages, ...mallOrdersMessages });
