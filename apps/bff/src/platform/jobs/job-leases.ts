import { MS_PER_SECOND } from '@huiji/shared-types';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../database/unit-of-work.js';

/** A job whose instance died is taken over after this long. */
export const LEASE_MS = 30 * MS_PER_SECOND;

/** The clocks of several machines differ; the database has one. */
const DATABASE_NOW = 'CAST(UNIX_TIMESTAMP(NOW(3)) * 1000 AS SIGNED)';

interface Written {
  readonly affectedRows: number;
}

/** Sees to it that of all instances one runs a job. */
@Injectable()
export class JobLeases {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /**
   * @param restMs how long ago the last run must have begun
   * @returns whether the job is the owner's now
   */
  take(name: string, owner: string, restMs: number): Promise<boolean> {
    return this.unitOfWork.run(async (tx) => {
      await tx.query(
        `INSERT IGNORE INTO job_lease (name, owner, leased_until, started_at) VALUES (?, '', 0, 0)`,
        [name],
      );
      const written = await tx.query<Written>(
        `UPDATE job_lease
         SET owner = ?, leased_until = ${DATABASE_NOW} + ?, started_at = ${DATABASE_NOW}
         WHERE name = ? AND leased_until <= ${DATABASE_NOW} AND started_at <= ${DATABASE_NOW} - ?`,
        [owner, LEASE_MS, name, restMs],
      );
      return written.affectedRows === 1;
    });
  }

  /** @returns whether it still is the owner's */
  renew(name: string, owner: string): Promise<boolean> {
    return this.unitOfWork.run(async (tx) => {
      const written = await tx.query<Written>(
        `UPDATE job_lease SET leased_until = ${DATABASE_NOW} + ? WHERE name = ? AND owner = ?`,
        [LEASE_MS, name, owner],
      );
      return written.affectedRows === 1;
    });
  }

  async giveBack(name: string, owner: string): Promise<void> {
    await this.unitOfWork.run((tx) =>
      tx.query('UPDATE job_lease SET leased_until = 0 WHERE name = ? AND owner = ?', [name, owner]),
    );
  }
}
