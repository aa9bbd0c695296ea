import { z } from 'zod';

const LARGEST_PAGE = 100;

/** `first` of a connection: 1 to 100. */
export const pageSize = z.number().int().min(1).max(LARGEST_PAGE);

/**
 * A keyset cursor: the key of the last row seen, opaque to the client.
 * @param key the parts of the key, checked again when the cursor comes back
 */
export function cursorOf<Key extends z.ZodType<readonly (string | number)[]>>(key: Key) {
  const fromText = z
    .string()
    .max(200)
    .transform((cursor, context): z.output<Key> => {
      const parsed = key.safeParse(readJson(Buffer.from(cursor, 'base64url').toString('utf8')));
      if (!parsed.success) {
        context.addIssue({ code: 'custom', message: 'not a cursor of this list' });
        return z.NEVER;
      }
      return parsed.data;
    });
  return {
    encode: (parts: z.output<Key>): string =>
      Buffer.from(JSON.stringify(parts)).toString('base64url'),
    /** zod schema: the cursor's text in, the key out. */
    schema: fromText,
  };
}

function readJson(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch (error) {
    if (error instanceof SyntaxError) {
      return undefined;
    }
    throw error;
  }
}
