import { Injectable } from '@nestjs/common';
import { BusinessCalendar } from '../../platform/clock/business-calendar.js';
import type { GraphqlContext } from '../../platform/graphql/index.js';
import { insufficientPoints } from '../points/index.js';
import { named } from '../redemption-details/index.js';
import { SpinObjects } from '../spins/index.js';
import type { SpinOutcome } from './spin-command.js';
import type { SpinWheelResult } from './spinning.graphql.js';
import { spinningTexts } from './spinning.texts.js';

/** Answers to whoever spins, first or repeated. */
@Injectable()
export class SpinningAnswers {
  constructor(
    private readonly spins: SpinObjects,
    private readonly calendar: BusinessCalendar,
  ) {}

  async spun(outcome: SpinOutcome, context: GraphqlContext): Promise<SpinWheelResult> {
    const { language } = context;
    switch (outcome.outcome) {
      case 'SPUN':
        return named('Spin', await this.spins.byId(outcome.spinId, context));
      case 'INSUFFICIENT_POINTS': {
        const { required, available } = outcome;
        return named('InsufficientPoints', insufficientPoints(required, available, language));
      }
      case 'LIMIT_REACHED': {
        const { spinsPerDay, nextSpinAt } = outcome;
        const message = spinningTexts.limitReached(spinsPerDay, nextSpinAt)[language];
        return named('SpinLimitReached', { message, nextSpinAt });
      }
      case 'UNAVAILABLE':
        return named('WheelUnavailable', {
          message: spinningTexts.unavailable(outcome, this.calendar)[language],
          currentVersion: outcome.currentVersion,
        });
    }
  }
}
