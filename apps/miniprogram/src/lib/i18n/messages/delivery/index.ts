import { addMessages } from '../../catalogue';
import { deliveryMessages } from './delivery';

addMessages(deliveryMessages);
