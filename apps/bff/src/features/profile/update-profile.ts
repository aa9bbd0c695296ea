import type { MemberId } from '@huiji/shared-types';
import { Injectable } from '@nestjs/common';
import { BusinessCalendar } from '../../platform/clock/business-calendar.js';
import { Clock } from '../../platform/clock/clock.js';
import { ClientError } from '../../platform/graphql/index.js';
import {
  answerForWechatError,
  WECHAT_ERRORS,
  WechatClient,
  WechatError,
} from '../../platform/wechat/index.js';
import { Identities } from '../member-identities/index.js';
import { type Member, MemberReader } from '../members/index.js';
import { Avatars } from './avatars.query.js';
import { profileTexts } from './profile.texts.js';
import type { ProfileChange } from './profile-change.js';
import { birthdayProblem, ownAvatarId } from './profile-change.js';
import { Profiles } from './profiles.query.js';

/** Changes what a member says of themselves. */
@Injectable()
export class UpdateProfile {
  constructor(
    private readonly members: MemberReader,
    private readonly profiles: Profiles,
    private readonly avatars: Avatars,
    private readonly identities: Identities,
    private readonly wechat: WechatClient,
    private readonly clock: Clock,
    private readonly calendar: BusinessCalendar,
  ) {}

  /** @throws ClientError BAD_USER_INPUT saying what cannot be taken and why */
  async execute(memberId: MemberId, change: ProfileChange): Promise<Member> {
    const member = await this.members.one(memberId);
    const today = this.calendar.dateOf(this.clock.now());
    const problem = birthdayProblem(member, change.birthday, today);
    if (problem !== null) {
      throw new ClientError(
        'BAD_USER_INPUT',
        problem === 'ALREADY_SET' ? profileTexts.birthdaySet : profileTexts.birthdayRange,
      );
    }
    await this.checkAvatar(memberId, change.avatarUrl);
    if (change.nickname !== undefined && change.nickname !== member.nickname) {
      await this.checkNickname(memberId, change.nickname);
    }
    if (!(await this.profiles.change(memberId, change))) {
      throw new ClientError('BAD_USER_INPUT', profileTexts.birthdaySet);
    }
    return this.members.one(memberId);
  }

  private async checkAvatar(
    memberId: MemberId,
    avatarUrl: string | null | undefined,
  ): Promise<void> {
    const id = ownAvatarId(avatarUrl ?? '');
    if (id !== null && !(await this.avatars.belongsTo(id, memberId))) {
      throw new ClientError('BAD_USER_INPUT', profileTexts.avatarUnknown);
    }
  }

  private async checkNickname(memberId: MemberId, nickname: string): Promise<void> {
    const openid = await this.identities.openidOf(memberId);
    let fit: boolean;
    try {
      fit = openid !== null && (await this.wechat.isTextFit(nickname, openid, 'PROFILE'));
    } catch (error) {
      if (error instanceof WechatError && error.errcode === WECHAT_ERRORS.userNotSeen) {
        throw new ClientError(
          'BAD_USER_INPUT',
          profileTexts.signInBeforeNickname,
          {},
          { cause: error },
        );
      }
      throw answerForWechatError(error);
    }
    if (!fit) {
      throw new ClientError('BAD_USER_INPUT', profileTexts.nicknameRefused);
    }
  }
}
