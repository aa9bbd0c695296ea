import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { safeInteger } from '../../platform/database/index.js';
import type { MemberLanguage, MemberStatus } from './member.js';

@Entity('member')
export class MemberEntity {
  @PrimaryColumn({ type: 'char', length: 26, charset: 'ascii', collation: 'ascii_bin' })
  id: string;

  @Index('member_card_number', { unique: true })
  @Column({
    name: 'card_number',
    type: 'char',
    length: 16,
    charset: 'ascii',
    collation: 'ascii_bin',
  })
  cardNumber: string;

  @Column({ type: 'varchar', length: 64 })
  nickname: string;

  @Column({ name: 'avatar_url', type: 'varchar', length: 512, nullable: true })
  avatarUrl: string | null;

  @Column({ name: 'joined_at', type: 'bigint', transformer: safeInteger })
  joinedAt: number;

  @Column({ name: 'joined_on', type: 'date' })
  joinedOn: string;

  @Column({ type: 'varchar', length: 8, charset: 'ascii', collation: 'ascii_bin' })
  status: MemberStatus;

  @Column({ type: 'varchar', length: 8, charset: 'ascii', collation: 'ascii_bin' })
  language: MemberLanguage;

  @Column({ type: 'date', nullable: true })
  birthday: string | null;

  /** Has been a member before, with another account that was closed. */
  @Column({ name: 'is_returning', type: 'boolean', default: false })
  isReturning: boolean;
}
