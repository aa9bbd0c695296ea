import { MS_PER_DAY, MS_PER_HOUR } from '@huiji/shared-types';
import type { OnModuleInit } from '@nestjs/common';
import { Injectable } from '@nestjs/common';
import { Clock, SystemClock } from '../clock/clock.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import type { Job } from './job.js';
import { JobRegistry } from './job-registry.js';
import { pruneRows } from './prune-rows.js';

const IDEMPOTENCY_KEPT_MS = 30 * MS_PER_DAY;
/** A day more than the keys that ask for them. */
const PHONE_CHECKS_KEPT_MS = IDEMPOTENCY_KEPT_MS + MS_PER_DAY;
/** A code is worth something for two minutes; the rest is for looking into complaints. */
const CARD_CODES_KEPT_MS = 7 * MS_PER_DAY;
/** WeChat lets them be shared for seven days. */
const ACTIVITIES_KEPT_MS = 8 * MS_PER_DAY;
const EVENTS_KEPT_MS = 90 * MS_PER_DAY;
const MESSAGES_KEPT_MS = 365 * MS_PER_DAY;
/** For looking into complaints; what they said is in the messages. */
const SENDS_KEPT_MS = 30 * MS_PER_DAY;
/** A token that has just expired is still told apart from an unknown one in the log. */
const EXPIRED_KEPT_MS = MS_PER_DAY;

/** Removes what nothing can ask for any more. */
@Injectable()
export class PruningJob implements Job, OnModuleInit {
  readonly name = 'pruning';
  readonly everyMs = MS_PER_HOUR;
  private readonly machine = new SystemClock();

  constructor(
    private readonly registry: JobRegistry,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.registry.add(this);
  }

  async run(signal: AbortSignal): Promise<void> {
    const now = this.clock.now();
    const expired = now - EXPIRED_KEPT_MS;
    const targets = [
      { table: 'idempotency_record', column: 'recorded_at', limit: now - IDEMPOTENCY_KEPT_MS },
      { table: 'phone_check', column: 'started_at', limit: now - PHONE_CHECKS_KEPT_MS },
      { table: 'card_code_use', column: 'used_at', limit: now - CARD_CODES_KEPT_MS },
      { table: 'gift_private_message', column: 'asked_at', limit: now - ACTIVITIES_KEPT_MS },
      { table: 'outbox_event', column: 'recorded_at', limit: now - EVENTS_KEPT_MS },
      { table: 'member_message', column: 'created_at', limit: now - MESSAGES_KEPT_MS },
      { table: 'subscription_send', column: 'created_at', limit: now - SENDS_KEPT_MS },
      { table: 'refresh_token', column: 'expires_at', limit: expired },
      { table: 'session', column: 'expires_at', limit: expired },
      // Windows are minutes of the machine, not of the programme.
      { table: 'rate_window', column: 'starts_at', limit: this.machine.now() - MS_PER_HOUR },
    ];
    for (const target of targets) {
      await pruneRows(this.unitOfWork, target, signal);
    }
  }
}
