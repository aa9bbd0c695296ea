import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { z } from 'zod';
import type { SignedIn } from '../../platform/auth/index.js';
import {
  CurrentCaller,
  CurrentLanguage,
  Public,
  Roles,
  Sessions,
} from '../../platform/auth/index.js';
import type { Language } from '../../platform/graphql/index.js';
import { ClientError, Parse, platformTexts } from '../../platform/graphql/index.js';
import { SignInRate } from '../../platform/rate-limit/index.js';
import { MemberReader, memberObject } from '../members/index.js';
import { LoginWithWechatInput, SessionObject } from './session.graphql.js';
import { SignIn } from './sign-in.js';

const LONGEST_CODE = 128;
const LONGEST_TOKEN = 128;
const LONGEST_VERSION = 32;

const loginSchema = z.object({
  code: z.string().min(1).max(LONGEST_CODE),
  inviteCode: z.string().max(LONGEST_CODE).nullish(),
  privacyVersion: z.string().min(1).max(LONGEST_VERSION).nullish(),
  existingOnly: z.boolean().nullish(),
});
const tokenSchema = z.string().min(1).max(LONGEST_TOKEN);

@Resolver(() => SessionObject)
export class SignInResolver {
  constructor(
    private readonly signIn: SignIn,
    private readonly sessions: Sessions,
    private readonly members: MemberReader,
  ) {}

  @Public()
  @SignInRate()
  @Mutation(() => SessionObject, {
    description:
      'Public. Exchanges a wx.login code for tokens; enrols the member on first sight (welcome points), unless existingOnly.',
  })
  async loginWithWechat(
    @Args('input', { type: () => LoginWithWechatInput }, new Parse(loginSchema))
    { code, privacyVersion, existingOnly }: z.infer<typeof loginSchema>,
    @CurrentLanguage() language: Language,
  ): Promise<SessionObject> {
    const session = await this.signIn.execute(code, language, {
      privacyVersion: privacyVersion ?? null,
      existingOnly: existingOnly ?? false,
    });
    return { ...session, member: memberObject(session.member, language) };
  }

  @Public()
  @Mutation(() => SessionObject, {
    description:
      'Public. Rotates the refresh token; a refresh token used twice revokes its whole family.',
  })
  async refreshSession(
    @Args('refreshToken', { type: () => String }, new Parse(tokenSchema)) refreshToken: string,
    @CurrentLanguage() language: Language,
  ): Promise<SessionObject> {
    const refreshed = await this.sessions.refresh(refreshToken);
    if (refreshed === null) {
      throw new ClientError('UNAUTHENTICATED', platformTexts.sessionEnded);
    }
    const member = memberObject(await this.members.one(refreshed.memberId), language);
    return { ...refreshed, member, isNewMember: false };
  }

  @Roles('MEMBER', 'CLERK', 'OPERATOR')
  @Mutation(() => Boolean)
  async logout(@CurrentCaller() { sessionId }: SignedIn): Promise<boolean> {
    await this.sessions.end(sessionId);
    return true;
  }
}
