import { randomInt } from 'node:crypto';
import type { MemberId } from '@huiji/shared-types';
import { CARD_NUMBER_LENGTH, cardNumber } from '@huiji/shared-types';
import { Injectable } from '@nestjs/common';
import type { MemberTokens } from '../../platform/auth/index.js';
import { Sessions } from '../../platform/auth/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { CommandExecutor } from '../../platform/commands/index.js';
import { AppConfig } from '../../platform/config/index.js';
import { DataVault } from '../../platform/crypto/data-vault.js';
import type { Transaction } from '../../platform/database/index.js';
import { IdSource } from '../../platform/ids/id-source.js';
import { answerForWechatError, WechatClient } from '../../platform/wechat/index.js';
import { keepConsent } from './consents.query.js';
import type { Enrolled } from './enrol-member.js';
import { enrolMember } from './enrol-member.js';
import { Identities } from './identity.query.js';
import type { Member, MemberLanguage } from './member.js';
import { MemberReader } from './member.loader.js';
import { lockMember } from './member-rows.query.js';

const DIGITS = 10;

export interface MemberSignIn extends MemberTokens {
  readonly member: Member;
  readonly isNewMember: boolean;
}

/** 15 random digits, the first of them not 0, and their check digit. */
function newCardNumber(): string {
  const rest = Array.from({ length: CARD_NUMBER_LENGTH - 2 }, () => randomInt(DIGITS));
  return cardNumber(`${randomInt(1, DIGITS)}${rest.join('')}`);
}

/** Exchanges what wx.login gave for tokens; whoever comes for the first time becomes a member. */
@Injectable()
export class SignIn {
  constructor(
    private readonly wechat: WechatClient,
    private readonly identities: Identities,
    private readonly executor: CommandExecutor,
    private readonly members: MemberReader,
    private readonly sessions: Sessions,
    private readonly clock: Clock,
    private readonly ids: IdSource,
    private readonly config: AppConfig,
    private readonly vault: DataVault,
  ) {}

  /**
   * @param privacyVersion the notice that the person agreed to, when the app asked
   * @throws ClientError UNAUTHENTICATED for a code that is not valid, FORBIDDEN for an account closed meanwhile
   */
  async execute(
    code: string,
    language: MemberLanguage,
    privacyVersion: string | null = null,
  ): Promise<MemberSignIn> {
    const openid = await this.openidFor(code);
    const { memberId, isNewMember } = await this.knownOrEnrolled(openid, language);
    const tokens = await this.sessions.openForMember(memberId, (tx) =>
      this.admit(tx, memberId, privacyVersion),
    );
    return { ...tokens, member: await this.members.one(memberId), isNewMember };
  }

  /** The member is held while the session opens, so that no closing account overlooks it. */
  private async admit(
    tx: Transaction,
    memberId: MemberId,
    privacyVersion: string | null,
  ): Promise<void> {
    await lockMember(tx, memberId);
    if (privacyVersion !== null) {
      await keepConsent(tx, memberId, privacyVersion, this.clock.now());
    }
  }

  private async openidFor(code: string): Promise<string> {
    try {
      return (await this.wechat.identify(code)).openid;
    } catch (error) {
      throw answerForWechatError(error);
    }
  }

  private async knownOrEnrolled(openid: string, language: MemberLanguage): Promise<Enrolled> {
    const known = await this.identities.memberOf(openid);
    if (known !== null) {
      return { memberId: known, isNewMember: false };
    }
    const now = this.clock.now();
    const newcomer = {
      openid,
      identityDigest: this.vault.digest('identity-digest', openid),
      memberId: this.ids.next<MemberId>(now),
      cardNumber: newCardNumber(),
      language,
      now,
    };
    const { result } = await this.executor.execute(enrolMember(newcomer, this.config.programme));
    return result;
  }
}
