import { addMessages } from '../../catalogue';
import { cashierMessages } from './cashier';

addMessages(cashierMessages);
