import type { TypedKey } from './keyboard';

/** WeChat tells of keys only inside a text field; a scanner types into the code field there. */
export function onTypedKey(_listener: (typed: TypedKey) => void): () => void {
  return () => undefined;
}
