import {
  type CardCodeParts,
  cardCodeStep,
  cardCodeStepMeant,
  type Instant,
  type MemberId,
  MS_PER_SECOND,
  parseCardCode,
  type TillSessionId,
} from '@huiji/shared-types';
import { Injectable } from '@nestjs/common';
import { AppConfig } from '../../platform/config/index.js';
import type { Transaction } from '../../platform/database/index.js';
import {
  type CardCodePlace,
  type CardCodeReason,
  CardHandleEntity,
  cardCodeSlot,
} from '../member-card/index.js';
import { isFrozen } from '../members/index.js';
import { CardCodeUseEntity } from './card-code-use.entity.js';
import { ScanGuards, type Scanner, scannedBy } from './scan-guards.query.js';

/** Scanner guns read twice: so long the same terminal gets the same session for the same code. */
const REPEAT_MS = 30 * MS_PER_SECOND;

/** What an unknown handle is checked against, so that it takes as long as a wrong code. */
const FIRST_GENERATION = 1;

export interface CardScan {
  readonly code: string;
  readonly scanner: Scanner;
  readonly now: Instant;
  /** Of the session that opens when the code is good. */
  readonly tillSessionId: TillSessionId;
}

export type CardScanOutcome =
  | { readonly kind: 'CONSUMED'; readonly memberId: MemberId }
  /** The same terminal read the code again: the session it opened the first time. */
  | { readonly kind: 'REPEATED'; readonly tillSessionId: TillSessionId }
  | { readonly kind: 'REFUSED'; readonly reason: CardCodeReason };

const refused = (reason: CardCodeReason): CardScanOutcome => ({ kind: 'REFUSED', reason });

/** Consumes a card code inside the transaction that opens the till session for it. */
@Injectable()
export class ConsumeCardCode {
  constructor(
    private readonly guards: ScanGuards,
    private readonly config: AppConfig,
  ) {}

  /** @throws ClientError RATE_LIMITED while wrong codes keep scanning locked */
  async consume(tx: Transaction, scan: CardScan): Promise<CardScanOutcome> {
    await this.guards.requireUnlocked(tx, scannedBy(scan.scanner), scan.now);
    const parts = parseCardCode(scan.code);
    if (parts === null || parts.prefix !== this.config.programme.card.codePrefix) {
      return refused('MALFORMED');
    }
    const where = { handle: parts.handle };
    const known = await tx.repository(CardHandleEntity).findOne({ where });
    const place = this.placeOf(parts, known, scan.now);
    const slot = cardCodeSlot(this.config.secrets.cardCode, parts, place);
    if (known === null || slot === null) {
      await this.guards.countFailure(tx, scannedBy(scan.scanner), scan.now);
      return refused(known === null ? 'UNKNOWN' : 'INVALID');
    }
    const lock = { mode: 'pessimistic_write' } as const;
    const handle = await tx.repository(CardHandleEntity).findOneOrFail({ where, lock });
    if (handle.generation !== place.generation) {
      return refused('INVALID');
    }
    return useCode(tx, scan, handle, { ...place, slot });
  }

  private placeOf(
    { handle, stepDigit }: CardCodeParts,
    known: CardHandleEntity | null,
    now: Instant,
  ): CardCodePlace {
    const generation = known?.generation ?? FIRST_GENERATION;
    return { handle, generation, step: cardCodeStepMeant(stepDigit, cardCodeStep(now)) };
  }
}

type UsedPlace = CardCodePlace & { readonly slot: number };

/** From here on the handle's row is locked: of parallel scans of a code one comes first. */
async function useCode(
  tx: Transaction,
  { scanner, now, tillSessionId }: CardScan,
  { memberId, usedStep, usedSlot }: CardHandleEntity,
  place: UsedPlace,
): Promise<CardScanOutcome> {
  const present = cardCodeStep(now);
  if (place.step > present) {
    return refused('CLOCK_SKEW');
  }
  const earlier = await tx.repository(CardCodeUseEntity).findOne({ where: { ...place } });
  const repeated = earlier !== null && isRepeat(earlier, scanner, now);
  if (place.step < present - 1 && !repeated) {
    return refused('EXPIRED');
  }
  if (await isFrozen(tx, memberId as MemberId)) {
    return refused('BLOCKED');
  }
  if (earlier !== null) {
    const { tillSessionId: first } = earlier;
    return repeated
      ? { kind: 'REPEATED', tillSessionId: first as TillSessionId }
      : refused('REPLAYED');
  }
  const { storeId, terminalId } = scanner;
  const use = { ...place, memberId, storeId, terminalId, tillSessionId, usedAt: now };
  await tx.repository(CardCodeUseEntity).insert(use);
  if (usedStep === null || place.step > usedStep || isLaterSlot(place, usedStep, usedSlot)) {
    const used = { usedStep: place.step, usedSlot: place.slot };
    await tx.repository(CardHandleEntity).update({ memberId }, used);
  }
  return { kind: 'CONSUMED', memberId: memberId as MemberId };
}

const isLaterSlot = (place: UsedPlace, usedStep: number, usedSlot: number | null): boolean =>
  place.step === usedStep && place.slot > (usedSlot ?? 0);

const isRepeat = (use: CardCodeUseEntity, scanner: Scanner, now: Instant): boolean =>
  use.storeId === scanner.storeId &&
  use.terminalId === scanner.terminalId &&
  now - use.usedAt <= REPEAT_MS;
