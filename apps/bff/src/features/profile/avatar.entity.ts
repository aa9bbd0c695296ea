import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { safeInteger } from '../../platform/database/index.js';

/** A picture that a member uploaded; it never changes. */
@Entity('avatar')
export class AvatarEntity {
  @PrimaryColumn({ type: 'char', length: 26, charset: 'ascii', collation: 'ascii_bin' })
  id: string;

  @Index('avatar_member')
  @Column({ name: 'member_id', type: 'char', length: 26, charset: 'ascii', collation: 'ascii_bin' })
  memberId: string;

  @Column({
    name: 'content_type',
    type: 'varchar',
    length: 16,
    charset: 'ascii',
    collation: 'ascii_bin',
  })
  contentType: string;

  @Column({ type: 'mediumblob' })
  content: Buffer;

  @Column({ name: 'uploaded_at', type: 'bigint', transformer: safeInteger })
  uploadedAt: number;
}
