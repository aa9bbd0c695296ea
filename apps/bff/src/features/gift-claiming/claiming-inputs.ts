import { z } from 'zod';
import { idempotencyKey } from '../gift-details/index.js';

const LONGEST_TOKEN = 128;

export const tokenText = z.string().min(1).max(LONGEST_TOKEN);
export const claimGiftInput = z.object({ token: tokenText, idempotencyKey });
