import type { StoreId } from '@huiji/shared-types';
import type { INestApplicationContext } from '@nestjs/common';
import { z } from 'zod';
import { AddStaff } from '../features/staff/index.js';
import { StoreReader } from '../features/stores/index.js';
import { passwordFromEnvironment, StartFailure } from '../platform/config/index.js';
import { readOptions } from './options.js';
import type { Task } from './task.js';

const staffOptions = z.object({
  username: z.string().regex(/^[a-z0-9._-]{1,64}$/, 'letters a-z, digits and . _ - only'),
  'display-name': z.string().trim().min(1).max(32),
  store: z.string().optional(),
  operator: z.boolean().optional(),
});

/** Lets a clerk work in a store, or an operator in the programme. The password comes from STAFF_PASSWORD. */
export function addStaffTask(args: readonly string[]): Task {
  const given = readOptions(
    args,
    {
      username: { type: 'string' },
      'display-name': { type: 'string' },
      store: { type: 'string' },
      operator: { type: 'boolean' },
    },
    staffOptions,
  );
  if ((given.store === undefined) === (given.operator !== true)) {
    throw new StartFailure('Give --store <code> for a clerk, or --operator.');
  }
  const password = passwordFromEnvironment();
  return async (app) => {
    const storeId = given.store === undefined ? null : await storeNamed(app, given.store);
    const role = storeId === null ? 'OPERATOR' : 'CLERK';
    const { username } = given;
    const staff = {
      username,
      displayName: given['display-name'],
      role,
      storeId,
      isDemo: false,
    } as const;
    await app.get(AddStaff, { strict: false }).execute(staff, password);
    return `${role} ${username} can sign in.`;
  };
}

async function storeNamed(app: INestApplicationContext, code: string): Promise<StoreId> {
  const stores = await app.get(StoreReader, { strict: false }).all();
  const store = stores.find((candidate) => candidate.code === code);
  if (store === undefined) {
    const known = stores.map((candidate) => candidate.code).join(', ');
    throw new StartFailure(`There is no store ${code}. Stores: ${known === '' ? 'none' : known}.`);
  }
  return store.id;
}
