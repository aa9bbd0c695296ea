import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { safeInteger } from '../database/transformers.js';

@Entity('idempotency_record')
export class IdempotencyRecordEntity {
  @PrimaryColumn({ type: 'varchar', length: 40, charset: 'ascii', collation: 'ascii_bin' })
  caller: string;

  @PrimaryColumn({ type: 'varchar', length: 32, charset: 'ascii', collation: 'ascii_bin' })
  operation: string;

  @PrimaryColumn({
    name: 'idempotency_key',
    type: 'varchar',
    length: 576,
    charset: 'ascii',
    collation: 'ascii_bin',
  })
  key: string;

  @Column({ type: 'binary', length: 32 })
  fingerprint: Buffer;

  @Column({ type: 'varchar', length: 8, charset: 'ascii', collation: 'ascii_bin' })
  outcome: 'DONE' | 'REFUSED';

  @Column({ type: 'json' })
  result: unknown;

  @Index('idempotency_record_recorded_at')
  @Column({ name: 'recorded_at', type: 'bigint', transformer: safeInteger })
  recordedAt: number;
}
