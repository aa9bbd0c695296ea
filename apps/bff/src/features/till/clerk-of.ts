import type { SignedInStaff } from '../../platform/auth/index.js';
import { ClientError } from '../../platform/graphql/client-error.js';
import { platformTexts } from '../../platform/graphql/platform.texts.js';
import type { Clerk } from '../sales/index.js';

/** The clerk behind a till. @throws ClientError FORBIDDEN for staff who belong to no store */
export function clerkOf({ staffId, storeId }: SignedInStaff): Clerk {
  if (storeId === null) {
    throw new ClientError('FORBIDDEN', platformTexts.notAllowed);
  }
  return { staffId, storeId };
}
