import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { type BusinessDate, businessDate, type Fen } from '@huiji/shared-types';
import {
  type Difference,
  Reconcile,
  type Reconciliation,
} from './features/reconciliation/index.js';
import { StartFailure } from './platform/config/index.js';
import { PayRefused, PaySilent } from './platform/wechatpay/index.js';
import { withApplication } from './with-application.js';

const FEN_PER_YUAN = 100;
const FEN_DIGITS = 2;
/** Yesterday, and today as far as there is a bill of it. */
const DAYS_BACK = 1;

const yuan = (amount: Fen | null): string =>
  amount === null
    ? 'nothing'
    : `¥${Math.floor(amount / FEN_PER_YUAN)}.${String(amount % FEN_PER_YUAN).padStart(FEN_DIGITS, '0')}`;

/** `npm run reconcile [-- --date YYYY-MM-DD ...]`: 0 when the books agree, 1 with a line for each difference. */
async function reconcile(args: readonly string[]): Promise<number> {
  const days = daysIn(args);
  return withApplication(async (app) => {
    const books = app.get(Reconcile);
    let found = 0;
    for (const day of days ?? books.lastDays(DAYS_BACK)) {
      const result = await books.day(day);
      console.log(summary(result));
      for (const difference of result.differences) {
        console.log(line(difference));
      }
      found += result.differences.length;
    }
    return found;
  });
}

/** @throws StartFailure for anything but dates */
function daysIn(args: readonly string[]): BusinessDate[] | null {
  try {
    const options = { date: { type: 'string', multiple: true } } as const;
    const { date } = parseArgs({ args: [...args], options }).values;
    return date === undefined ? null : date.map(businessDate);
  } catch (error) {
    throw new StartFailure('Usage: npm run reconcile [-- --date YYYY-MM-DD ...]', { cause: error });
  }
}

function summary({ day, billIsOut, payments, refunds, differences }: Reconciliation): string {
  const count = `${payments} payments and ${refunds} refunds`;
  if (!billIsOut) {
    return `${day}: WeChat Pay has no bill yet (${count} booked)`;
  }
  return differences.length === 0
    ? `${day}: ${count} agree with the bill`
    : `${day}: ${differences.length} of ${count} differ from the bill`;
}

const line = ({ what, id, oursFen, billFen }: Difference): string =>
  `DIFFERENT ${what} ${id}: we have ${yuan(oursFen)}, the bill has ${yuan(billFen)}`;

try {
  process.exitCode = (await reconcile(process.argv.slice(2))) === 0 ? 0 : 1;
} catch (error) {
  const isExplained =
    error instanceof StartFailure || error instanceof PaySilent || error instanceof PayRefused;
  console.error(isExplained ? error.message : error);
  process.exitCode = 1;
}
