import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { codeColumn, idColumn, wholeNumberColumn } from '../database/columns.js';

/** Something that other features and the outside may react to; read in order of id. */
@Entity('outbox_event')
@Index('outbox_event_handled', ['handledAt', 'id'])
export class OutboxEventEntity {
  @PrimaryColumn({ ...idColumn })
  id: string;

  @Column({ ...codeColumn(48) })
  type: string;

  @Column({ name: 'subject_id', ...idColumn })
  subjectId: string;

  @Column({ type: 'json' })
  payload: unknown;

  @Index('outbox_event_recorded_at')
  @Column({ name: 'recorded_at', ...wholeNumberColumn })
  recordedAt: number;

  /** Null until everybody who reacts to it has. */
  @Column({ name: 'handled_at', ...wholeNumberColumn, nullable: true })
  handledAt: number | null;

  @Column({ type: 'int', default: 0 })
  attempts: number;
}
