import { Injectable } from '@nestjs/common';
import type { EntityManager, EntityTarget, ObjectLiteral, QueryRunner, Repository } from 'typeorm';
import { DataSource } from 'typeorm';
import { DatabaseMetrics } from './database-metrics.js';
import { withRetry } from './retry.js';
import { isTransient } from './transient-errors.js';

/** Access to the rows inside one transaction; worthless after it. */
export class Transaction {
  constructor(private readonly manager: EntityManager) {}

  repository<Entity extends ObjectLiteral>(entity: EntityTarget<Entity>): Repository<Entity> {
    return this.manager.getRepository(entity);
  }

  /** One fixed statement with bound values. */
  query<Result>(sql: string, values: readonly unknown[] = []): Promise<Result> {
    return this.manager.query(sql, [...values]);
  }
}

/** A commit whose answer was lost; running the work again could do it twice. */
class UncertainCommit extends Error {}

/**
 * The only way to write outside commands: everything inside one transaction, run again as a whole after a
 * deadlock, a lock time-out or a connection lost before the commit.
 */
@Injectable()
export class UnitOfWork {
  constructor(
    private readonly dataSource: DataSource,
    private readonly metrics: DatabaseMetrics,
  ) {}

  /** @param work may run several times; its effects outside the transaction must bear that */
  async run<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    try {
      return await withRetry(
        () => this.runOnce(work),
        isTransient,
        (error) => this.metrics.retried('unit-of-work', error),
      );
    } catch (error) {
      throw error instanceof UncertainCommit ? error.cause : error;
    }
  }

  private async runOnce<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    const runner = this.dataSource.createQueryRunner();
    try {
      await runner.startTransaction();
      const result = await this.workOrRollBack(runner, work);
      try {
        await runner.commitTransaction();
      } catch (error) {
        throw new UncertainCommit('the answer to a commit was lost', { cause: error });
      }
      return result;
    } finally {
      await runner.release();
    }
  }

  private async workOrRollBack<T>(
    runner: QueryRunner,
    work: (tx: Transaction) => Promise<T>,
  ): Promise<T> {
    try {
      return await work(new Transaction(runner.manager));
    } catch (error) {
      try {
        await runner.rollbackTransaction();
      } catch (rollbackError) {
        // The server rolls back by itself when the connection is gone; the first error says why.
        this.metrics.retried('rollback', rollbackError);
      }
      throw error;
    }
  }
}
