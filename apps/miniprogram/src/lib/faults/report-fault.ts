import { logFault, onFault } from '@/platform/faults';
import { scrub } from './scrub';

/** Writes down something that went wrong and that no screen shows. @param where what was tried */
export function reportFault(where: string, reason: unknown): void {
  logFault(`${where}: ${scrub(wordsOf(reason))}`);
}

/** Writes down from now on what nobody catches. Called once, at launch. */
export function reportFaults(): void {
  onFault((reason) => reportFault('uncaught', reason));
}

/** The platform rejects with plain objects as well as with errors. */
function wordsOf(reason: unknown): string {
  if (typeof reason === 'string') return reason;
  if (typeof reason !== 'object' || reason === null) return String(reason);
  if ('stack' in reason && typeof reason.stack === 'string') return reason.stack;
  if ('message' in reason) return String(reason.message);
  if ('errMsg' in reason) return String(reason.errMsg);
  return 'an object without words';
}
