import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { z } from 'zod';
import type { SignedInMember } from '../../platform/auth/index.js';
import { CurrentMember, Roles } from '../../platform/auth/index.js';
import { CommandExecutor } from '../../platform/commands/index.js';
import type { GraphqlContext } from '../../platform/graphql/index.js';
import { Parse } from '../../platform/graphql/index.js';
import { MemberObject, MemberReader, memberObject } from '../members/index.js';
import { BindPhone } from './bind-phone.js';
import { BindPhoneInput, type BindPhoneResult, BindPhoneResultUnion } from './phone.graphql.js';
import { phoneTexts } from './phone.texts.js';
import { removePhoneCommand } from './phone-commands.js';

const LONGEST_CODE = 128;
const LONGEST_KEY = 64;

const bindSchema = z.object({
  code: z.string().min(1).max(LONGEST_CODE),
  idempotencyKey: z.string().min(1).max(LONGEST_KEY),
});

@Resolver()
export class PhoneResolver {
  constructor(
    private readonly bind: BindPhone,
    private readonly executor: CommandExecutor,
    private readonly members: MemberReader,
  ) {}

  @Roles('MEMBER')
  @Mutation(() => BindPhoneResultUnion, {
    description:
      "Keeps the number that the platform verified; its former holder's account loses it.",
  })
  async bindPhone(
    @Args('input', { type: () => BindPhoneInput }, new Parse(bindSchema))
    { code, idempotencyKey }: z.output<typeof bindSchema>,
    @CurrentMember() { memberId }: SignedInMember,
    @Context() { loaders, language }: GraphqlContext,
  ): Promise<BindPhoneResult> {
    const outcome = await this.bind.execute(memberId, code, idempotencyKey);
    loaders.forget();
    if (outcome !== 'BOUND') {
      const message = phoneTexts[outcome][language];
      return { __typename: 'PhoneProblem', reason: outcome, message };
    }
    const member = await this.members.one(memberId);
    return { __typename: 'Member', ...memberObject(member, language) };
  }

  @Roles('MEMBER')
  @Mutation(() => MemberObject, { description: 'Forgets the number; no number is no error.' })
  async removePhone(
    @CurrentMember() { memberId }: SignedInMember,
    @Context() { loaders, language }: GraphqlContext,
  ): Promise<MemberObject> {
    await this.executor.execute(removePhoneCommand(memberId));
    loaders.forget();
    return memberObject(await this.members.one(memberId), language);
  }
}
