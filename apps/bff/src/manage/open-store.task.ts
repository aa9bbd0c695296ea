import { z } from 'zod';
import { OpenStore } from '../features/stores/index.js';
import { text } from '../platform/graphql/index.js';
import { readOptions } from './options.js';
import type { Task } from './task.js';

const LONGEST = 128;
const words = z.string().trim().min(1).max(LONGEST);

const storeOptions = z.object({
  code: z.string().regex(/^[a-z0-9-]{1,32}$/, 'letters a-z, digits and - only, at most 32'),
  name: words,
  'name-en': words,
  address: words,
  'address-en': words,
  hours: words,
  'hours-en': words,
});

/** Adds a store to the programme. */
export function openStoreTask(args: readonly string[]): Task {
  const strings = Object.keys(storeOptions.shape).map((name) => [
    name,
    { type: 'string' as const },
  ]);
  const given = readOptions(args, Object.fromEntries(strings), storeOptions);
  return async (app) => {
    const id = await app.get(OpenStore, { strict: false }).execute({
      code: given.code,
      name: text(given.name, given['name-en']),
      address: text(given.address, given['address-en']),
      openingHours: text(given.hours, given['hours-en']),
    });
    return `Store ${given.code} is open: ${id}`;
  };
}
