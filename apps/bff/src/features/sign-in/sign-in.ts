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
import { ClientError } from '../../platform/graphql/index.js';
import { IdSource } from '../../platform/ids/id-source.js';
import { answerForWechatError, WechatClient } from '../../platform/wechat/index.js';
import { keepConsent } from '../consents/index.js';
import { Identities } from '../member-identities/index.js';
import { lockMember, type Member, type MemberLanguage, MemberReader } from '../members/index.js';
import type { Enrolled } from './enrol-member.js';
import { enrolMember } from './enrol-member.js';
import { signInTexts } from './sign-in.texts.js';

const DIGITS = 10;

export interface MemberSignIn extends MemberTokens {
  readonly member: Member;
  readonly isNewMember: boolean;
}

export interface SignInTerms {
  /** The notice that the person agreed to, when the app asked. */
  readonly privacyVersion: string | null;
  /** Nobody was asked: whoever is no member stays none. */
  readonly existingOnly: boolean;
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
   * @throws ClientError UNAUTHENTICATED for a code that is not valid, FORBIDDEN for an account closed
   * meanwhile, NOT_FOUND when only a member is wanted and the person is none
   */
  async execute(
    code: string,
    language: MemberLanguage,
    { privacyVersion, existingOnly }: SignInTerms = { privacyVersion: null, existingOnly: false },
  ): Promise<MemberSignIn> {
    const openid = await this.openidFor(code);
    const { memberId, isNewMember } = existingOnly
      ? await this.known(openid)
      : await this.knownOrEnrolled(openid, language);
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

  private async known(openid: string): Promise<Enrolled> {
    const memberId = await this.identities.memberOf(openid);
    if (memberId === null) {
      throw new ClientError('NOT_FOUND', signInTexts.notAMember);
    }
    return { memberId, isNewMember: false };
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
