import { Column, Entity, PrimaryColumn } from 'typeorm';
import { textColumn, wholeNumberColumn } from '../../platform/database/columns.js';

/** Wrong codes of late from one terminal or staff account. */
@Entity('card_scan_guard')
export class CardScanGuardEntity {
  @PrimaryColumn({ ...textColumn(128) })
  scope: string;

  /** Instants of the failures that still count. */
  @Column({ type: 'json' })
  failures: number[];

  @Column({ name: 'locked_until', ...wholeNumberColumn })
  lockedUntil: number;
}
