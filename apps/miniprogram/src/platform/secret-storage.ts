import { readStored, writeStored } from './storage';

/**
 * A value kept out of reach of other programs, or undefined; the caller checks its shape. A browser
 * has one storage only. `removeStored` removes it.
 */
export async function readSecret(key: string): Promise<unknown> {
  return readStored(key);
}

export async function writeSecret(key: string, value: unknown): Promise<void> {
  writeStored(key, value);
}
