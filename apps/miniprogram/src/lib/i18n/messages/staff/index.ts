import { addMessages } from '../../catalogue';
import { staffMessages } from './staff';
import { staffHandoverMessages } from './staff-handover';
import { staffScanMessages } from './staff-scan';
import { staffVoucherMessages } from './staff-vouchers';

addMessages({
  ...staffMessages,
  ...staffHandoverMessages,
  ...staffScanMessages,
  ...staffVoucherMessages,
});
