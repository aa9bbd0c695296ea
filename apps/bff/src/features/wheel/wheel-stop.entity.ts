import { Column, Entity, PrimaryColumn } from 'typeorm';
import { idColumn, textColumn, wholeNumberColumn } from '../../platform/database/columns.js';

@Entity('wheel_stop')
export class WheelStopEntity {
  @PrimaryColumn({ name: 'wheel_id', ...idColumn })
  wheelId: string;

  @PrimaryColumn({ ...idColumn })
  id: string;

  @Column({ type: 'int' })
  version: number;

  @Column({ name: 'stops_at', ...wholeNumberColumn })
  stopsAt: number;

  @Column({ ...textColumn(200) })
  reason: string;

  @Column({ name: 'stopped_by', ...idColumn })
  stoppedBy: string;

  @Column({ name: 'stopped_at', ...wholeNumberColumn })
  stoppedAt: number;
}
