import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { safeInteger } from '../database/transformers.js';

/** What all instances together have counted for one bucket in one window. */
@Entity('rate_window')
export class RateWindowEntity {
  @PrimaryColumn({ type: 'varchar', length: 96, charset: 'ascii', collation: 'ascii_bin' })
  bucket: string;

  @Index('rate_window_starts_at')
  @PrimaryColumn({ name: 'starts_at', type: 'bigint', transformer: safeInteger })
  startsAt: number;

  @Column({ type: 'int', unsigned: true })
  used: number;
}
