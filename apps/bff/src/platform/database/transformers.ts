import type { ValueTransformer } from 'typeorm';

function exact(value: unknown): unknown {
  if (value === null || value === undefined) {
    return value;
  }
  const number = Number(value);
  if (!Number.isSafeInteger(number)) {
    throw new RangeError(`${String(value)} is not an exact integer`);
  }
  return number;
}

/** BIGINT columns as JS numbers; a value that a number cannot hold exactly fails instead of losing digits. */
export const safeInteger: ValueTransformer = {
  // Find operators (In, LessThan ...) are passed through; the driver binds what they hold.
  to: (value: unknown) => (typeof value === 'object' ? value : exact(value)),
  from: exact,
};
