import { StartFailure } from '../platform/config/index.js';
import { addStaffTask } from './add-staff.task.js';
import { addVoucherKindTask } from './add-voucher-kind.task.js';
import { loadVouchersTask } from './load-vouchers.task.js';
import { openStoreTask } from './open-store.task.js';
import { publishWheelTask } from './publish-wheel.task.js';
import { simulateWheelTask } from './simulate-wheel.task.js';
import { stopWheelTask } from './stop-wheel.task.js';
import type { Task } from './task.js';

export const USAGE = `Usage:
  npm run manage -- open-store --code <code> --name <zh> --name-en <en> --address <zh> --address-en <en> --hours <zh> --hours-en <en>
  STAFF_PASSWORD=... npm run manage -- add-staff --username <name> --display-name <name> --store <code>
  STAFF_PASSWORD=... npm run manage -- add-staff --username <name> --display-name <name> --operator
  npm run manage -- add-voucher-kind --code <code> --title <zh> --title-en <en> --value-fen <n> --minimum-fen <n> --days <n> [--loaded]
  npm run manage -- load-vouchers --kind <code> --file <path>
  npm run manage -- publish-wheel --file <path>
  npm run manage -- stop-wheel --wheel <id> --at <moment or now> --reason <words> --by <operator's username>
  npm run simulate:wheel -- [--file <path>] [--budget-fen <fen of a spin>] [--plays <n>] [--plays-per-day <n>] [--seed <text>]`;

/** @throws StartFailure when there is no such task or something is missing */
export function findTask([name, ...args]: readonly string[]): Task {
  switch (name) {
    case 'open-store':
      return openStoreTask(args);
    case 'add-staff':
      return addStaffTask(args);
    case 'add-voucher-kind':
      return addVoucherKindTask(args);
    case 'load-vouchers':
      return loadVouchersTask(args);
    case 'publish-wheel':
      return publishWheelTask(args);
    case 'stop-wheel':
      return stopWheelTask(args);
    case 'simulate-wheel':
      return simulateWheelTask(args);
    default:
      throw new StartFailure(name === undefined ? 'Say what to do.' : `There is no task ${name}.`);
  }
}
