import { z } from 'zod';

/** 1 to 64 printable characters; blanks only between others, so that no two look the same. */
const PRINTABLE = /^[^\p{C}\p{Z}](?:[^\p{C}\p{Zl}\p{Zp}]{0,62}[^\p{C}\p{Z}])?$/u;

export const printable = z.string().regex(PRINTABLE, {
  error: '1-64 printable characters / 1 至 64 个可见字符',
});
