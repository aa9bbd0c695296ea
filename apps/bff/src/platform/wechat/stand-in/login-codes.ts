import { randomBytes } from 'node:crypto';
import type { Instant } from '@huiji/shared-types';
import { instant, MS_PER_MINUTE } from '@huiji/shared-types';
import { DEMO_CODE } from './people.js';

const LIFE_MS = 5 * MS_PER_MINUTE;
const CODE_BYTES = 16;

export type CodeKind = 'login' | 'phone';

interface Minted {
  readonly name: string;
  readonly kind: CodeKind;
  readonly expiresAt: Instant;
}

/** One-time codes; those of the demo are the exception. */
export class LoginCodes {
  private readonly minted = new Map<string, Minted>();

  mint(name: string, kind: CodeKind, now: Instant): { code: string; expiresAt: Instant } {
    const code = randomBytes(CODE_BYTES).toString('hex');
    const expiresAt = instant(now + LIFE_MS);
    this.minted.set(code, { name, kind, expiresAt });
    return { code, expiresAt };
  }

  /** Uses a code up. @returns whose it is; null when it is unknown, used, too old or of the other kind */
  redeem(code: string, kind: CodeKind, now: Instant): string | null {
    const demo = DEMO_CODE.exec(code)?.[1];
    if (demo !== undefined) {
      return demo;
    }
    const known = this.minted.get(code);
    this.minted.delete(code);
    return known?.kind === kind && now < known.expiresAt ? known.name : null;
  }
}
