import { z } from 'zod';

const LONGEST_KEY = 64;
const LONGEST_ID = 64;

export const idempotencyKey = z.string().min(1).max(LONGEST_KEY);
export const idText = z.string().max(LONGEST_ID);
