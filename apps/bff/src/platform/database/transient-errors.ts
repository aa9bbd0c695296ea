const DEADLOCK = 1213;
const LOCK_WAIT_TIMEOUT = 1205;
/** MariaDB: a snapshot read met a newer row. */
const RECORD_CHANGED = 1020;
const DUPLICATE_KEY = 1062;
const SERVER_SHUTDOWN = 1053;
const CONNECTION_KILLED = 1927;

const LOST_CONNECTION_CODES = new Set([
  'PROTOCOL_CONNECTION_LOST',
  'ECONNRESET',
  'ECONNREFUSED',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'ER_CON_COUNT_ERROR',
]);

/** Errors are told apart by number: MariaDB and MySQL share numbers, not names. */
function errorNumber(error: unknown): number | undefined {
  return error instanceof Error && 'errno' in error && typeof error.errno === 'number'
    ? error.errno
    : undefined;
}

function errorCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : undefined;
}

/** Somebody else wrote the same unique key first. */
export const isDuplicateKey = (error: unknown): boolean => errorNumber(error) === DUPLICATE_KEY;

/** The connection or the server went away; whether a commit took effect is unknown. */
export function isConnectionLost(error: unknown): boolean {
  const number = errorNumber(error);
  if (number === SERVER_SHUTDOWN || number === CONNECTION_KILLED) {
    return true;
  }
  const code = errorCode(error);
  if (code !== undefined && LOST_CONNECTION_CODES.has(code)) {
    return true;
  }
  return (
    error instanceof Error && /closed state|Connection lost|Pool is closed/i.test(error.message)
  );
}

/** The whole transaction may succeed when it runs again. */
export function isTransient(error: unknown): boolean {
  const number = errorNumber(error);
  return (
    number === DEADLOCK ||
    number === LOCK_WAIT_TIMEOUT ||
    number === RECORD_CHANGED ||
    isConnectionLost(error)
  );
}
