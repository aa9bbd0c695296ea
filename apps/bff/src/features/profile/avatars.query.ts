import type { MemberId } from '@huiji/shared-types';
import { Injectable } from '@nestjs/common';
import { In, Not } from 'typeorm';
import { Clock } from '../../platform/clock/clock.js';
import { Reader, UnitOfWork } from '../../platform/database/index.js';
import { IdSource } from '../../platform/ids/id-source.js';
import { lockMember } from '../members/index.js';
import { AvatarEntity } from './avatar.entity.js';
import type { ImageType } from './image-type.js';
import { ownAvatarId } from './profile-change.js';

export interface Picture {
  readonly contentType: string;
  readonly content: Buffer;
}

/** Keeps the pictures that members upload. */
@Injectable()
export class Avatars {
  constructor(
    private readonly reader: Reader,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly ids: IdSource,
  ) {}

  find(id: string): Promise<Picture | null> {
    return this.reader.findOne(AvatarEntity, { where: { id } });
  }

  async belongsTo(id: string, memberId: MemberId): Promise<boolean> {
    const found = await this.reader.findOne(AvatarEntity, {
      select: { id: true },
      where: { id, memberId },
    });
    return found !== null;
  }

  /** Keeps a new picture beside the one in use; others that were uploaded and never used go. */
  keep(memberId: MemberId, contentType: ImageType, content: Buffer): Promise<string> {
    const uploadedAt = this.clock.now();
    const id = this.ids.next<never>(uploadedAt);
    return this.unitOfWork.run(async (tx) => {
      const { avatarUrl } = await lockMember(tx, memberId);
      const inUse = ownAvatarId(avatarUrl ?? '');
      const avatars = tx.repository(AvatarEntity);
      await avatars.insert({ id, memberId, contentType, content, uploadedAt });
      await avatars.delete({ memberId, id: Not(In([id, ...(inUse === null ? [] : [inUse])])) });
      return id;
    });
  }
}
