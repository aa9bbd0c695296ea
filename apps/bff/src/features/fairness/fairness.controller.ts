import { businessDate } from '@huiji/shared-types';
import { Controller, Get, Headers, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '../../platform/auth/index.js';
import { BusinessCalendar } from '../../platform/clock/business-calendar.js';
import {
  ClientError,
  LANGUAGES,
  type Language,
  languageOf,
  platformTexts,
} from '../../platform/graphql/index.js';
import { RateLimits } from '../../platform/rate-limit/index.js';
import { SeedDays } from '../wheel-seeds/index.js';
import { fairnessPage } from './fairness-page.js';

const DAYS_PER_PAGE = 60;
const A_MINUTE = 'public, max-age=60';
const DATE = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/** What makes draws fair, for everybody: a page of its own, without the app. */
@Controller('fairness')
export class FairnessController {
  constructor(
    private readonly days: SeedDays,
    private readonly calendar: BusinessCalendar,
    private readonly rates: RateLimits,
  ) {}

  /** @param before the last day of the page before; @param lang wins over what the browser likes */
  @Public()
  @Get()
  async show(
    @Query('before') before: unknown,
    @Query('lang') lang: unknown,
    @Headers('accept-language') accepted: string | undefined,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    this.rates.countVisit(request.ip);
    if (before !== undefined && !(typeof before === 'string' && DATE.test(before))) {
      throw new ClientError('BAD_USER_INPUT', platformTexts.badInput(['before']));
    }
    const last = before === undefined ? null : businessDate(before);
    const found = await this.days.list(last, DAYS_PER_PAGE + 1);
    const days = found.slice(0, DAYS_PER_PAGE);
    const language = languageNamed(lang) ?? languageOf(accepted);
    const page = fairnessPage({ days, hasOlder: found.length > days.length }, language, (ms) =>
      this.calendar.timeOf(ms),
    );
    await reply
      .header('cache-control', A_MINUTE)
      .header('vary', 'accept-language')
      .type('text/html; charset=utf-8')
      .send(page);
  }
}

const languageNamed = (name: unknown): Language | null =>
  LANGUAGES.find((language) => language === name) ?? null;
