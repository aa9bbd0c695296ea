import { instant } from '@huiji/shared-types';
import { Body, Controller, Get, HttpCode, HttpStatus, Post, UseGuards } from '@nestjs/common';
import { z } from 'zod';
import { Public } from '../../auth/access.decorators.js';
import { Clock, SettableClock, SystemClock } from '../../clock/clock.js';
import { ClientError } from '../../graphql/client-error.js';
import { Parse } from '../../graphql/parse.pipe.js';
import { platformTexts } from '../../graphql/platform.texts.js';
import { DateTimeScalar } from '../../graphql/time.scalar.js';
import { LoopbackGuard } from '../../http/loopback.guard.js';
import { JobRunner } from '../../jobs/job-runner.js';
import { faultSchema } from './faults.js';
import type { Persona } from './people.js';
import { openidOf, PERSON_NAME, PERSONAS } from './people.js';
import { StandIn } from './stand-in.js';

const codeSchema = z.strictObject({
  persona: z.string().regex(PERSON_NAME),
  kind: z.enum(['login', 'phone']).default('login'),
});

const clockSchema = z.union([
  z.strictObject({
    now: z.iso.datetime({ offset: true }).nullable(),
    frozen: z.boolean().optional(),
  }),
  z.strictObject({ advanceMs: z.number().int() }),
]);

type ClockChange = z.infer<typeof clockSchema>;

const faultsSchema = z.strictObject({ faults: z.array(faultSchema) });
const subscriptionSchema = z.strictObject({
  persona: z.string().regex(PERSON_NAME),
  templateIds: z.array(z.string().min(1)).min(1),
  accept: z.boolean().default(true),
});
const jobSchema = z.strictObject({ name: z.string().min(1) });

/** The stand-in's controls, for the development panel and for tests. */
@Public()
@UseGuards(LoopbackGuard)
@Controller('__standin')
export class StandInController {
  constructor(
    private readonly standIn: StandIn,
    private readonly clock: Clock,
    private readonly jobs: JobRunner,
  ) {}

  @Get('personas')
  personas(): readonly Persona[] {
    return PERSONAS;
  }

  /** What wx.login (or the telephone button) would give this person. */
  @HttpCode(HttpStatus.OK)
  @Post('codes')
  mintCode(@Body(new Parse(codeSchema)) { persona, kind }: z.infer<typeof codeSchema>) {
    const { code, expiresAt } = this.standIn.codes.mint(persona, kind, this.clock.now());
    return { code, openid: openidOf(persona), expiresAt: DateTimeScalar.serialize(expiresAt) };
  }

  @Get('clock')
  readClock(): ClockState {
    const clock = this.settable();
    return { now: String(DateTimeScalar.serialize(clock.now())), frozen: clock.isFrozen };
  }

  /** Moves or stops the server's clock, and with it the stand-in's; `now: null` is the machine's time. */
  @HttpCode(HttpStatus.OK)
  @Post('clock')
  async setClock(@Body(new Parse(clockSchema)) change: ClockChange): Promise<ClockState> {
    const clock = this.settable();
    // A job that began later would go on earlier by what it read then: pruning removes who has just signed in.
    if (momentOf(change, clock) < clock.now()) {
      await this.jobs.idle();
    }
    if ('advanceMs' in change) {
      clock.advance(change.advanceMs);
      return this.readClock();
    }
    if (change.now === null) {
      clock.reset();
    }
    // Stopped before it is set, so that it stands at that very millisecond.
    if (change.frozen === true) {
      clock.freeze();
    }
    if (change.now !== null) {
      clock.set(instant(Date.parse(change.now)));
    }
    if (change.frozen === false) {
      clock.unfreeze();
    }
    return this.readClock();
  }

  /** Replaces everything that is to go wrong. */
  @HttpCode(HttpStatus.OK)
  @Post('faults')
  setFaults(@Body(new Parse(faultsSchema)) { faults }: z.infer<typeof faultsSchema>) {
    this.standIn.faults.set(faults);
    return { faults };
  }

  @Get('outbox')
  outbox() {
    return this.standIn.outbox.list();
  }

  /** What a tap on requestSubscribeMessage would answer: each template accepted may be sent once more. */
  @HttpCode(HttpStatus.OK)
  @Post('subscriptions')
  answerSubscription(
    @Body(new Parse(subscriptionSchema))
    { persona, templateIds, accept }: z.infer<typeof subscriptionSchema>,
  ) {
    for (const templateId of templateIds) {
      this.standIn.subscriptions.answer(openidOf(persona), templateId, accept);
    }
    return Object.fromEntries(templateIds.map((id) => [id, accept ? 'accept' : 'reject']));
  }

  /** Runs a job now, whenever its turn would be. */
  @HttpCode(HttpStatus.OK)
  @Post('jobs')
  async runJob(@Body(new Parse(jobSchema)) { name }: z.infer<typeof jobSchema>) {
    return { ran: await this.jobs.runNow(name) };
  }

  private settable(): SettableClock {
    if (!(this.clock instanceof SettableClock)) {
      throw new ClientError('NOT_FOUND', platformTexts.notFound);
    }
    return this.clock;
  }
}

/** Where a change puts the clock, epoch ms. */
function momentOf(change: ClockChange, clock: SettableClock): number {
  if ('advanceMs' in change) {
    return clock.now() + change.advanceMs;
  }
  return change.now === null ? new SystemClock().now() : Date.parse(change.now);
}

interface ClockState {
  readonly now: string;
  readonly frozen: boolean;
}
