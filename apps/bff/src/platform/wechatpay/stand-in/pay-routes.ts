import type { PayCallName } from './pay-faults.js';

/** What is asked, of which order or refund. */
export interface PayRoute {
  readonly call: PayCallName;
  readonly id: string;
}

const ROUTES: readonly (readonly [RegExp, PayCallName])[] = [
  [/^POST \/v3\/pay\/transactions\/jsapi$/, 'PREPAY'],
  [/^GET \/v3\/pay\/transactions\/out-trade-no\/([^/]+)$/, 'QUERY'],
  [/^POST \/v3\/pay\/transactions\/out-trade-no\/([^/]+)\/close$/, 'CLOSE'],
  [/^POST \/v3\/refund\/domestic\/refunds$/, 'REFUND'],
  [/^GET \/v3\/refund\/domestic\/refunds\/([^/]+)$/, 'REFUND_QUERY'],
  [/^GET \/v3\/bill\/tradebill$/, 'BILL'],
  [/^GET \/v3\/billdownload\/file$/, 'BILL_FILE'],
];

/** @param line method and path */
export function routeOf(line: string): PayRoute | null {
  for (const [pattern, call] of ROUTES) {
    const found = pattern.exec(line);
    if (found !== null) {
      return { call, id: found[1] ?? '' };
    }
  }
  return null;
}
