import type { MemberId } from '@huiji/shared-types';
import { Injectable } from '@nestjs/common';
import { ClientError } from '../../platform/graphql/index.js';
import { answerForWechatError, WechatClient } from '../../platform/wechat/index.js';
import { Avatars } from './avatars.query.js';
import { imageTypeOf } from './image-type.js';
import { profileTexts } from './profile.texts.js';
import { ownAvatarUrl } from './profile-change.js';

/** Takes in a picture; it shows once the profile names it. */
@Injectable()
export class UploadAvatar {
  constructor(
    private readonly avatars: Avatars,
    private readonly wechat: WechatClient,
  ) {}

  /**
   * @returns the address to be given to updateProfile
   * @throws ClientError BAD_USER_INPUT when it is no picture or not fit to be shown
   */
  async execute(memberId: MemberId, content: Buffer): Promise<string> {
    const type = imageTypeOf(content);
    if (type === null) {
      throw new ClientError('BAD_USER_INPUT', profileTexts.avatarForm);
    }
    let fit: boolean;
    try {
      fit = await this.wechat.isImageFit(content, type);
    } catch (error) {
      throw answerForWechatError(error);
    }
    if (!fit) {
      throw new ClientError('BAD_USER_INPUT', profileTexts.avatarRefused);
    }
    return ownAvatarUrl(await this.avatars.keep(memberId, type, content));
  }
}
