import { Column, Entity, PrimaryColumn } from 'typeorm';
import { codeColumn, wholeNumberColumn } from '../../platform/database/columns.js';

const SEED_BYTES = 32;

/** The seed of a business date: encrypted until the day is over. */
@Entity('wheel_seed')
export class WheelSeedEntity {
  @PrimaryColumn({ name: 'business_date', type: 'date' })
  businessDate: string;

  @Column({ type: 'varbinary', length: 128 })
  sealed: Buffer;

  @Column({ ...codeColumn(64), type: 'char' })
  commitment: string;

  @Column({ name: 'committed_at', ...wholeNumberColumn })
  committedAt: number;

  /** As it was shown after the day. */
  @Column({ type: 'binary', length: SEED_BYTES, nullable: true })
  seed: Buffer | null;

  @Column({ name: 'revealed_at', ...wholeNumberColumn, nullable: true })
  revealedAt: number | null;
}
