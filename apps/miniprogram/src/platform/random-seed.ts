import { randomId } from './random-id';

/** 32 hexadecimal digits that nobody can foresee. */
export async function randomSeed(): Promise<string> {
  return randomId();
}
