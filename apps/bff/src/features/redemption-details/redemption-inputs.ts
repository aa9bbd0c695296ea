import { z } from 'zod';

const LONGEST_KEY = 64;
const LONGEST_ID = 64;
const LONGEST_NAME = 32;
const LONGEST_PHONE = 20;
const LONGEST_REGION = 64;
const LONGEST_STREET = 128;

const PHONE = /^\+?[0-9][0-9 -]{4,18}$/;

/** Any text that shows: blanks only between others. */
const VISIBLE = /^[^\p{C}\p{Z}](?:[^\p{C}\p{Zl}\p{Zp}]*[^\p{C}\p{Z}])?$/u;

export const visible = (longest: number) =>
  z
    .string()
    .max(longest)
    .regex(VISIBLE, { error: `1-${longest} visible characters / 1 至 ${longest} 个可见字符` });

export const idText = z.string().max(LONGEST_ID);
export const idempotencyKey = z.string().min(1).max(LONGEST_KEY);

export const shippingAddress = z.object({
  recipient: visible(LONGEST_NAME),
  phone: z.string().max(LONGEST_PHONE).regex(PHONE, { error: 'a telephone number / 电话号码' }),
  region: visible(LONGEST_REGION),
  street: visible(LONGEST_STREET),
});
