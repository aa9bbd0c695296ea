import { createHmac, timingSafeEqual } from 'node:crypto';
import {
  CARD_CODE_MAC_DIGITS,
  CARD_CODE_SLOTS,
  type CardCodeParts,
  cardCodeStepDigit,
  composeCardCode,
} from '@huiji/shared-types';

const PURPOSE = 'huiji:card-code';
const HANDLE_PURPOSE = 'huiji:card-handle';
const ALGORITHM = 'sha256';

/** 48 bits of the MAC: enough that reducing them to seven digits favours none of them noticeably. */
const TRUNCATED_BYTES = 6;
const MAC_MODULUS = 10 ** CARD_CODE_MAC_DIGITS;

/** The codes of one step that a handle has at a generation. */
export interface CardCodePlace {
  readonly handle: string;
  readonly generation: number;
  readonly step: number;
}

function macs(secret: string, { handle, generation, step }: CardCodePlace): string[] {
  const key = createHmac(ALGORITHM, secret).update(`${HANDLE_PURPOSE}:${handle}`).digest();
  return Array.from({ length: CARD_CODE_SLOTS }, (_, slot) => {
    const mac = createHmac(ALGORITHM, key)
      .update(`${PURPOSE}:${generation}:${step}:${slot}`)
      .digest();
    const digits = mac.readUIntBE(0, TRUNCATED_BYTES) % MAC_MODULUS;
    return String(digits).padStart(CARD_CODE_MAC_DIGITS, '0');
  });
}

/**
 * The code of one slot of a step: the last digits are a truncated HMAC-SHA-256 over purpose, generation,
 * step and slot under a key that is derived from the secret for this handle alone.
 */
export function cardCodeOf(
  secret: string,
  prefix: string,
  place: CardCodePlace,
  slot: number,
): string {
  const mac = macs(secret, place)[slot];
  if (mac === undefined) {
    throw new RangeError(`a step has no slot ${slot}`);
  }
  const stepDigit = cardCodeStepDigit(place.step);
  return composeCardCode({ prefix, handle: place.handle, stepDigit, mac });
}

/**
 * The slot whose code was given, or null for a wrong code. Every slot is computed and compared in constant
 * time, so a wrong code takes as long as a right one.
 */
export function cardCodeSlot(
  secret: string,
  given: CardCodeParts,
  place: CardCodePlace,
): number | null {
  const claimed = Buffer.from(given.mac);
  let found: number | null = null;
  for (const [slot, mac] of macs(secret, place).entries()) {
    if (timingSafeEqual(claimed, Buffer.from(mac))) {
      found = slot;
    }
  }
  return found;
}
