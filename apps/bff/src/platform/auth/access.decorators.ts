import type { CustomDecorator } from '@nestjs/common';
import { SetMetadata } from '@nestjs/common';
import type { Role } from './signed-in.js';

export const PUBLIC = 'huiji:public';
export const ROLES = 'huiji:roles';

/** Anybody may call it. Whatever carries neither this nor Roles is closed to everybody. */
export const Public = (): CustomDecorator => SetMetadata(PUBLIC, true);

/** Who may call it. */
export const Roles = (...roles: readonly Role[]): CustomDecorator => SetMetadata(ROLES, roles);
