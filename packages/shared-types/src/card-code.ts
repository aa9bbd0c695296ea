import { luhnDigit, passesLuhn } from './luhn.js';
import { type Instant, MS_PER_SECOND } from './time.js';

/** A card code changes at every step; a step is floor(unix seconds / 60). */
export const CARD_CODE_STEP_SECONDS = 60;

/** Digits of a card code: prefix 2, handle 9, step digit 1, truncated MAC 7, Luhn 1. */
export const CARD_CODE_LENGTH = 20;
export const CARD_CODE_PREFIX_DIGITS = 2;
export const CARD_CODE_HANDLE_DIGITS = 9;
export const CARD_CODE_MAC_DIGITS = 7;

/** Codes that exist for one step, so that a member can be scanned more than once in it: slots 0, 1, 2. */
export const CARD_CODE_SLOTS = 3;

/** Steps that one step digit can mean: from eight before the present one to one after it. */
const STEPS_BEHIND = 8;
const STEP_DIGITS = 10;

/** What a card code says, before anything of it has been believed. */
export interface CardCodeParts {
  readonly prefix: string;
  /** Nine random digits that stand for a member until the codes are replaced for good. */
  readonly handle: string;
  /** The last digit of the step for which the code was made. */
  readonly stepDigit: number;
  /** Seven digits of the MAC over generation, step and slot. */
  readonly mac: string;
}

const LAYOUT = new RegExp(
  `^(\\d{${CARD_CODE_PREFIX_DIGITS}})(\\d{${CARD_CODE_HANDLE_DIGITS}})(\\d)(\\d{${CARD_CODE_MAC_DIGITS}})\\d$`,
);

/** The step in force at a moment. */
export const cardCodeStep = (now: Instant): number =>
  Math.floor(now / (CARD_CODE_STEP_SECONDS * MS_PER_SECOND));

/** The digit by which a code names its step. */
export const cardCodeStepDigit = (step: number): number => step % STEP_DIGITS;

/** The step among `present - 8` to `present + 1` whose last digit is `stepDigit`; there is always one. */
export function cardCodeStepMeant(stepDigit: number, present: number): number {
  const earliest = present - STEPS_BEHIND;
  const ahead = (stepDigit - cardCodeStepDigit(earliest) + STEP_DIGITS) % STEP_DIGITS;
  return earliest + ahead;
}

/**
 * The 20 digits of a card code.
 *
 * @throws RangeError when a part has not its length or is not made of digits.
 */
export function composeCardCode(parts: CardCodeParts): string {
  const body = `${parts.prefix}${parts.handle}${parts.stepDigit}${parts.mac}`;
  const code = body + luhnDigit(body);
  const read = parseCardCode(code);
  if (
    read === null ||
    read.prefix !== parts.prefix ||
    read.handle !== parts.handle ||
    read.stepDigit !== parts.stepDigit
  ) {
    throw new RangeError('the parts do not make a card code');
  }
  return code;
}

/** The parts of a card code, or null when `text` has not its form or its check digit is wrong. */
export function parseCardCode(text: string): CardCodeParts | null {
  const [, prefix, handle, stepDigit, mac] = LAYOUT.exec(text) ?? [];
  if (prefix === undefined || handle === undefined || mac === undefined || !passesLuhn(text)) {
    return null;
  }
  return { prefix, handle, stepDigit: Number(stepDigit), mac };
}
