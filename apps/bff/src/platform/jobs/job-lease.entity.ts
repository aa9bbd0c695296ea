import { Column, Entity, PrimaryColumn } from 'typeorm';
import { safeInteger } from '../database/transformers.js';

/** Who does a job now, and when it was last begun; all in the database's own time. */
@Entity('job_lease')
export class JobLeaseEntity {
  @PrimaryColumn({ type: 'varchar', length: 64, charset: 'ascii', collation: 'ascii_bin' })
  name: string;

  @Column({ type: 'char', length: 26, charset: 'ascii', collation: 'ascii_bin' })
  owner: string;

  @Column({ name: 'leased_until', type: 'bigint', transformer: safeInteger })
  leasedUntil: number;

  @Column({ name: 'started_at', type: 'bigint', transformer: safeInteger })
  startedAt: number;
}
