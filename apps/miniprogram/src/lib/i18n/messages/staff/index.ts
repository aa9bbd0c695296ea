import { addMessages } from '../../catalogue';
import { staffMessages } from './staff';
import { staffScanMessages } from './staff-scan';

addMessages({ ...staffMessages, ...staffScanMessages });
