import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { z } from 'zod';
import type { SignedInMember } from '../../platform/auth/index.js';
import { CurrentLanguage, CurrentMember, Roles } from '../../platform/auth/index.js';
import type { Language } from '../../platform/graphql/index.js';
import { Parse } from '../../platform/graphql/index.js';
import {
  type AccountClosureBlockedObject,
  AccountClosureObject,
  CloseAccountInput,
  type CloseAccountResult,
  CloseAccountResultUnion,
} from './account-closure.graphql.js';
import { closureTexts } from './account-closure.texts.js';
import { CloseAccount } from './close-account.js';
import type { ClosureCauses } from './closure-part.js';

const LONGEST_KEY = 64;

const closeSchema = z.object({
  confirm: z.literal(true, { error: 'must be true / 须为 true' }),
  idempotencyKey: z.string().min(1).max(LONGEST_KEY),
});

@Resolver()
export class AccountClosureResolver {
  constructor(private readonly account: CloseAccount) {}

  @Roles('MEMBER')
  @Query(() => AccountClosureObject)
  async accountClosure(
    @CurrentMember() { memberId }: SignedInMember,
    @CurrentLanguage() language: Language,
  ): Promise<AccountClosureObject> {
    const { causes, ...preview } = await this.account.preview(memberId);
    return { ...preview, blocked: causes === null ? null : blockedObject(causes, language) };
  }

  @Roles('MEMBER')
  @Mutation(() => CloseAccountResultUnion, {
    description:
      'Closes the account after showing what would be lost (accountClosure); ends every session of the member, this one too.',
  })
  async closeAccount(
    @Args('input', { type: () => CloseAccountInput }, new Parse(closeSchema))
    { idempotencyKey }: z.output<typeof closeSchema>,
    @CurrentMember() { memberId }: SignedInMember,
    @CurrentLanguage() language: Language,
  ): Promise<CloseAccountResult> {
    const closure = await this.account.execute(memberId, idempotencyKey);
    if (closure.outcome === 'CLOSED') {
      return { __typename: 'AccountClosed', closedAt: closure.closedAt };
    }
    return { __typename: 'AccountClosureBlocked', ...blockedObject(closure.causes, language) };
  }
}

const blockedObject = (causes: ClosureCauses, language: Language): AccountClosureBlockedObject => ({
  message: closureTexts.blocked(causes)[language],
  ...causes,
});
