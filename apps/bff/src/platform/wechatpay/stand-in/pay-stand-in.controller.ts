import {
  Body,
  Controller,
  Get,
  HttpCode,
  HttpStatus,
  Param,
  Post,
  UseGuards,
} from '@nestjs/common';
import { z } from 'zod';
import { Public } from '../../auth/access.decorators.js';
import { ClientError } from '../../graphql/client-error.js';
import { Parse } from '../../graphql/parse.pipe.js';
import { platformTexts } from '../../graphql/platform.texts.js';
import { LoopbackGuard } from '../../http/loopback.guard.js';
import { parametersSchema } from './cashier.js';
import { payFaultSchema } from './pay-faults.js';
import { PayStandIn } from './pay-stand-in.js';

const LONGEST_REFUND_MS = 86_400_000;

const choiceSchema = z.strictObject({
  parameters: parametersSchema,
  choice: z.enum(['SUCCESS', 'FAIL', 'CANCEL', 'USERPAYING']),
});
const faultsSchema = z.strictObject({ faults: z.array(payFaultSchema) });
const holdSchema = z.strictObject({ held: z.boolean() });
const refundPlanSchema = z.strictObject({
  outcome: z.enum(['SUCCESS', 'ABNORMAL', 'CLOSED']).default('SUCCESS'),
  afterMs: z.number().int().min(0).max(LONGEST_REFUND_MS).default(0),
});
const sendSchema = z.strictObject({
  /** Number of an order or a refund, as the merchant gave it. */
  subject: z.string(),
  forgery: z
    .enum(['WRONG_KEY', 'STALE', 'SIGN_TEST', 'UNKNOWN_SERIAL', 'CHANGED_BODY'])
    .nullable()
    .default(null),
});

/** The cashier that H5 opens, and the controls of the payment stand-in. */
@Public()
@UseGuards(LoopbackGuard)
@Controller('__standin/pay')
export class PayStandInController {
  constructor(private readonly standIn: PayStandIn) {}

  /** All that WeChat Pay has of this merchant. */
  @Get()
  books() {
    const { orders, refunds } = this.standIn;
    return {
      orders: orders.all().map(({ placedAs, ...order }) => order),
      refunds: refunds.all().map((refund) => {
        const { askedAs, ...shown } = refund;
        return { ...shown, state: refunds.stateOf(refund) };
      }),
    };
  }

  /** What the cashier shows of a prepay id. */
  @Get('cashier/:prepayId')
  show(@Param('prepayId') prepayId: string) {
    const shown = this.standIn.cashier.show(prepayId);
    if (shown === null) {
      throw new ClientError('NOT_FOUND', platformTexts.notFound);
    }
    return shown;
  }

  /** What the person does with it; the merchant's signature is checked first. */
  @HttpCode(HttpStatus.OK)
  @Post('cashier')
  choose(@Body(new Parse(choiceSchema)) { parameters, choice }: z.infer<typeof choiceSchema>) {
    return this.standIn.cashier.choose(parameters, choice);
  }

  /** Replaces everything that is to go wrong. */
  @HttpCode(HttpStatus.OK)
  @Post('faults')
  setFaults(@Body(new Parse(faultsSchema)) { faults }: z.infer<typeof faultsSchema>) {
    this.standIn.faults.set(faults);
    return { faults };
  }

  /** Holds all notices back, or lets them go again. */
  @HttpCode(HttpStatus.OK)
  @Post('hold')
  hold(@Body(new Parse(holdSchema)) { held }: z.infer<typeof holdSchema>) {
    this.standIn.notices.hold(held);
    return { held };
  }

  /** Sends one notice now: once more, late, before its turn, or forged. */
  @HttpCode(HttpStatus.OK)
  @Post('send')
  async send(@Body(new Parse(sendSchema)) { subject, forgery }: z.infer<typeof sendSchema>) {
    const notice = this.standIn.noticeOf(subject);
    if (notice === null) {
      throw new ClientError('NOT_FOUND', platformTexts.notFound);
    }
    return { answered: await this.standIn.notices.send(notice, forgery) };
  }

  /** How refunds end that are asked for from now on. */
  @HttpCode(HttpStatus.OK)
  @Post('refunds')
  planRefunds(@Body(new Parse(refundPlanSchema)) plan: z.infer<typeof refundPlanSchema>) {
    this.standIn.refunds.setPlan(plan);
    return plan;
  }
}
