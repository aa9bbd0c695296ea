const LOCK_WAIT_SECONDS = 3;

/**
 * What every connection is told first. READ COMMITTED, because under REPEATABLE READ a read before the
 * lock would make every later read stale.
 */
export const SESSION_SETTINGS = [
  'SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED',
  `SET SESSION innodb_lock_wait_timeout = ${LOCK_WAIT_SECONDS}`,
] as const;
