import {
  drawRoll,
  type Instant,
  instant,
  type MemberId,
  MS_PER_DAY,
  prizeAt,
  type WheelId,
} from '@huiji/shared-types';
import type { INestApplicationContext } from '@nestjs/common';
import { SpinWheel } from '../features/spinning/index.js';
import { SpinsQuery } from '../features/spins/index.js';
import { VoucherKindReader } from '../features/voucher-kinds/index.js';
import {
  currentVersion,
  PublishWheel,
  WheelReader,
  type WheelVersion,
} from '../features/wheel/index.js';
import { SeedBook } from '../features/wheel-seeds/index.js';
import { BusinessCalendar } from '../platform/clock/business-calendar.js';
import { Clock } from '../platform/clock/clock.js';
import { demoWheel } from './demo-wheel.js';

/** A prize of four in a million would take some ten thousand. */
const MOST_CLIENT_SEEDS = 100_000;

/** The wheel as people use it, through the use cases that serve real traffic. */
export class DemoPlay {
  private wheelId: WheelId | null = null;

  constructor(private readonly app: INestApplicationContext) {}

  /** Publishes the wheel, open from the next midnight on. */
  async publish(): Promise<void> {
    const now = this.get(Clock).now();
    const calendar = this.get(BusinessCalendar);
    const opensAt = instant(calendar.startOf(calendar.dateOf(now)) + MS_PER_DAY);
    const outcome = await this.get(PublishWheel).execute(
      demoWheel(now, opensAt, await this.voucherKind()),
      null,
    );
    if (outcome.outcome === 'REFUSED') {
      throw new Error(`the demo wheel: ${outcome.problems.join('; ')}`);
    }
    this.wheelId = outcome.wheelId;
  }

  /** Commits to the seeds of the days to come, as the job does. */
  async commitToSeeds(): Promise<void> {
    await this.get(SeedBook).makeAhead();
  }

  /** Spins with words that happen to draw the prize at this place of the wheel: the draw itself is like any other. */
  async spin(memberId: MemberId, prize: number): Promise<void> {
    const now = this.get(Clock).now();
    const wheelId = this.requireWheel();
    const wheels = this.get(WheelReader);
    const version = currentVersion(await wheels.versionsOf(wheelId), now);
    if (version === null) {
      throw new Error('the demo wheel is not in force yet');
    }
    const clientSeed = await this.luckyWords(memberId, version, prize, now);
    const outcome = await this.get(SpinWheel).execute(memberId, {
      wheelId,
      version: version.version,
      clientSeed,
      idempotencyKey: `spin ${memberId} ${now}`,
    });
    if (outcome.outcome !== 'SPUN') {
      throw new Error(`the demo story expects a spin, not ${outcome.outcome}`);
    }
  }

  private async luckyWords(
    memberId: MemberId,
    version: WheelVersion,
    prize: number,
    now: Instant,
  ): Promise<string> {
    const date = this.get(BusinessCalendar).dateOf(now);
    const { seed: serverSeed } = await this.get(SeedBook).of(date);
    const nonce = await this.get(SpinsQuery).countOn(memberId, version, date);
    for (let i = 0; i < MOST_CLIENT_SEEDS; i++) {
      const clientSeed = `huiji-${i}`;
      const roll = drawRoll({ ...version, serverSeed, memberId, nonce, clientSeed });
      if (prizeAt(roll, version.prizes).position === prize) {
        return clientSeed;
      }
    }
    throw new Error(`nothing draws prize ${prize} of the demo wheel`);
  }

  private requireWheel(): WheelId {
    if (this.wheelId === null) {
      throw new Error('the demo wheel has not been published yet');
    }
    return this.wheelId;
  }

  private async voucherKind() {
    const kind = await this.get(VoucherKindReader).named('voucher-5');
    if (kind === null) {
      throw new Error('the demo mall has no ¥5 voucher yet');
    }
    return kind.id;
  }

  private get<Part>(part: abstract new (...given: never[]) => Part): Part {
    return this.app.get<Part>(part, { strict: false });
  }
}
