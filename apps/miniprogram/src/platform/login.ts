import { getJson } from './http';
import { phoneName } from './phone-name';
import { hasStandIn } from './stand-in';

export interface Persona {
  /** The name after `demo:` in the sign-in code. */
  readonly name: string;
  readonly note: { readonly zh: string; readonly en: string };
}

/**
 * How this platform proves who somebody is: WeChat itself, a picked demo person (development),
 * or not at all (a plain browser in production).
 */
export type LoginMethod =
  | { readonly kind: 'wechat'; readonly requestCode: () => Promise<string> }
  | {
      readonly kind: 'demo';
      readonly personas: readonly Persona[];
      /** Whose phone this window is, when it has been given one. */
      readonly holder: string | null;
    }
  | { readonly kind: 'none' };

const NOT_FOUND = 404;

/** Throws `Unreachable` when the server cannot be asked. */
export async function findLoginMethod(): Promise<LoginMethod> {
  if (!hasStandIn()) return { kind: 'none' };
  const answer = await getJson('/__standin/personas');
  if (answer.status === NOT_FOUND || !Array.isArray(answer.body)) return { kind: 'none' };
  return { kind: 'demo', personas: answer.body.filter(isPersona), holder: phoneName() };
}

/** A browser never signs anybody in without being asked. */
export async function requestSilentCode(): Promise<string | null> {
  return null;
}

function isPersona(value: unknown): value is Persona {
  if (typeof value !== 'object' || value === null || !('name' in value && 'note' in value)) {
    return false;
  }
  const { name, note } = value;
  return typeof name === 'string' && typeof note === 'object' && note !== null && 'zh' in note;
}
