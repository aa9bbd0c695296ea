import { z } from 'zod';
import { printable } from './printable.js';

/** Any text may come out of a scanner; what is no code is answered as such. */
export const scanCardInput = z.object({ code: z.string(), terminalId: printable });
