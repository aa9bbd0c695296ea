import { Injectable } from '@nestjs/common';
import type { EntityTarget, FindManyOptions, FindOneOptions, ObjectLiteral } from 'typeorm';
import { DataSource } from 'typeorm';
import { DatabaseMetrics } from './database-metrics.js';
import { withRetry } from './retry.js';
import { isTransient } from './transient-errors.js';

/** Reading outside a transaction, for queries and loaders; it has nothing that writes. */
@Injectable()
export class Reader {
  constructor(
    private readonly dataSource: DataSource,
    private readonly metrics: DatabaseMetrics,
  ) {}

  /** Rows of one fixed SELECT with bound values. BIGINT and DATE arrive as numbers and strings. */
  query<Row>(sql: string, values: readonly unknown[] = []): Promise<Row[]> {
    return this.read(() => this.dataSource.query(sql, [...values]));
  }

  find<Entity extends ObjectLiteral>(
    entity: EntityTarget<Entity>,
    options: FindManyOptions<Entity>,
  ): Promise<Entity[]> {
    return this.read(() => this.dataSource.getRepository(entity).find(options));
  }

  findOne<Entity extends ObjectLiteral>(
    entity: EntityTarget<Entity>,
    options: FindOneOptions<Entity>,
  ): Promise<Entity | null> {
    return this.read(() => this.dataSource.getRepository(entity).findOne(options));
  }

  private read<T>(work: () => Promise<T>): Promise<T> {
    return withRetry(work, isTransient, (error) => this.metrics.retried('read', error));
  }
}
