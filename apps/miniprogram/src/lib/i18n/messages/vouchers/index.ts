import { addMessages } from '../../catalogue';
import { voucherMessages } from './vouchers';

addMessages(voucherMessages);
