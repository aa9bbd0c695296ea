import { createHash, randomBytes } from 'node:crypto';

const TOKEN_BYTES = 32;
const FORM = /^[A-Za-z0-9_-]{43}$/;

/** 256 random bits, base64url: nothing to guess, nothing to read. */
export const newRefreshToken = (): string => randomBytes(TOKEN_BYTES).toString('base64url');

export const isRefreshToken = (token: string): boolean => FORM.test(token);

export const hashOfToken = (token: string): Buffer => createHash('sha256').update(token).digest();
