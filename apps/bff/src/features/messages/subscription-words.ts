import type { Instant } from '@huiji/shared-types';
import { Injectable } from '@nestjs/common';
import { BusinessCalendar } from '../../platform/clock/business-calendar.js';
import { AppConfig } from '../../platform/config/index.js';
import type { Language } from '../../platform/graphql/text.js';
import type { SubscriptionNotice } from '../subscription-messages/index.js';
import type { MessageContent } from './message-content.js';
import { reasonOf } from './messages.texts.js';

/** The values of a template's keywords, in the order that docs/operations.md tells to choose them. */
@Injectable()
export class SubscriptionWords {
  constructor(
    private readonly calendar: BusinessCalendar,
    private readonly config: AppConfig,
  ) {}

  of(
    content: MessageContent,
    person: string,
    language: Language,
    now: Instant,
  ): SubscriptionNotice['data'] {
    const time = this.calendar.timeOf(now);
    switch (content.kind) {
      case 'GIFT_CLAIMED':
      case 'GIFT_RECEIVED':
        return { thing1: person, number2: String(content.points), time3: time };
      case 'GIFT_RETURNED':
        return {
          number1: String(content.points),
          thing2: reasonOf(content, this.config.programme.gifting)[language],
          time3: time,
        };
      case 'GIFT_REFUSED':
      case 'PRIZE_TO_CLAIM':
      case 'PRIZE_LAPSED':
        return {};
      case 'REDEMPTION_READY':
        return {
          thing1: content.title[language],
          time2: content.pickupBefore === null ? time : this.calendar.timeOf(content.pickupBefore),
        };
      case 'REDEMPTION_CANCELLED':
        return {
          thing1: content.title[language],
          number2: String(content.points - content.lapsed),
          thing3: reasonOf(content, this.config.programme.gifting)[language],
        };
      case 'POINTS_EXPIRING':
        return { number1: String(content.points), date2: content.lapsesOn };
    }
  }
}
