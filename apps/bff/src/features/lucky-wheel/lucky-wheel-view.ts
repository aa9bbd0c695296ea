import { Injectable } from '@nestjs/common';
import { BusinessCalendar } from '../../platform/clock/business-calendar.js';
import { Clock } from '../../platform/clock/clock.js';
import { AppConfig } from '../../platform/config/index.js';
import type { Language } from '../../platform/graphql/index.js';
import {
  currentVersion,
  inForce,
  nextVersion,
  prizeObject,
  stopOf,
  WheelReader,
  wheelStateAt,
} from '../wheel/index.js';
import type { LuckyWheelObject } from './lucky-wheel.graphql.js';

/** Wheels as they are now. */
@Injectable()
export class LuckyWheelView {
  constructor(
    private readonly wheels: WheelReader,
    private readonly clock: Clock,
    private readonly calendar: BusinessCalendar,
    private readonly config: AppConfig,
  ) {}

  /** @param id null for the one that is open; null when there is none, or none yet */
  async wheel(id: string | null, language: Language): Promise<LuckyWheelObject | null> {
    const now = this.clock.now();
    const wheelId = id ?? (await this.wheels.shownAt(now));
    const [published, stops] =
      wheelId === null
        ? [[], []]
        : await Promise.all([this.wheels.versionsOf(wheelId), this.wheels.stopsOf(wheelId)]);
    const versions = inForce(published, stops);
    const wheel = currentVersion(versions, now);
    if (wheel === null) {
      return null;
    }
    const next = nextVersion(versions, now);
    const stop = stopOf(wheel.version, stops);
    const origin = this.config.publicOrigin ?? '';
    const { organiser, contact, eligibility, claimRules } = wheel.legal;
    return {
      id: wheel.wheelId,
      title: wheel.title[language],
      state: wheelStateAt(wheel, now),
      costPoints: wheel.costPoints,
      version: wheel.version,
      opensAt: wheel.opensAt,
      closesAt: wheel.closesAt,
      activatedAt: wheel.activatesAt,
      freeSpinsPerDay: wheel.freeSpinsPerDay,
      spinsPerDay: wheel.spinsPerDay,
      prizes: wheel.prizes.map((prize) => prizeObject(prize, wheel, origin, language)),
      legal: {
        organiser: organiser[language],
        contact: contact[language],
        eligibility: eligibility[language],
        claimRules: claimRules[language],
        claimDays: wheel.claimDays,
      },
      nextVersion: next,
      businessDate: this.calendar.dateOf(now),
      serverTime: now,
      wheel,
      stop: stop?.stopsAt === wheel.closesAt ? stop : null,
    };
  }
}
