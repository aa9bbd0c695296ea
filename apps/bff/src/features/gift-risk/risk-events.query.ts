import { Injectable } from '@nestjs/common';
import { LessThan } from 'typeorm';
import { Reader } from '../../platform/database/index.js';
import { RiskEventEntity } from './risk-event.entity.js';
import type { RiskEvent } from './risk-event.js';

@Injectable()
export class RiskEventsQuery {
  constructor(private readonly reader: Reader) {}

  /** Newest first. @param before id of the last one seen */
  async list(before: string | null, limit: number): Promise<readonly RiskEvent[]> {
    const rows = await this.reader.find(RiskEventEntity, {
      where: before === null ? {} : { id: LessThan(before) },
      order: { id: 'DESC' },
      take: limit,
    });
    return rows as RiskEvent[];
  }
}
