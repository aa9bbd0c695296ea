import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { z } from 'zod';
import { CurrentMember, Roles, type SignedInMember } from '../../platform/auth/index.js';
import { AppConfig } from '../../platform/config/index.js';
import { Parse } from '../../platform/graphql/index.js';
import { MemberObject } from '../members/index.js';
import { GrantsQuery } from './grants.query.js';
import { ReportGrants } from './report-grants.js';
import { MESSAGE_TEMPLATES, MessageTemplate } from './template.js';
import { MessageSubscriptionObject, ReportMessageGrantsInput } from './templates.graphql.js';

const LONGEST_KEY = 64;

const reportSchema = z.object({
  accepted: z
    .array(z.enum(MessageTemplate))
    .min(1)
    .max(MESSAGE_TEMPLATES.length)
    .refine((templates) => new Set(templates).size === templates.length, {
      error: 'each once / 每种一次',
    }),
  idempotencyKey: z.string().min(1).max(LONGEST_KEY),
});

@Resolver(() => MemberObject)
export class TemplatesResolver {
  constructor(
    private readonly grants: GrantsQuery,
    private readonly reporting: ReportGrants,
    private readonly config: AppConfig,
  ) {}

  @ResolveField(() => [MessageSubscriptionObject], {
    description: 'What may be asked for through WeChat, and how often it has been.',
  })
  async messageSubscriptions(@Parent() { id }: MemberObject): Promise<MessageSubscriptionObject[]> {
    const grants = await this.grants.of(id);
    return MESSAGE_TEMPLATES.flatMap((template) => {
      const templateId = this.config.messageTemplates[template];
      return templateId === undefined
        ? []
        : [{ template, templateId, grants: grants.get(template) ?? 0 }];
    });
  }

  @Roles('MEMBER')
  @Mutation(() => Boolean, {
    description: 'What wx.requestSubscribeMessage answered `accept` to: one more message of each.',
  })
  async reportMessageGrants(
    @CurrentMember() { memberId }: SignedInMember,
    @Args('input', { type: () => ReportMessageGrantsInput }, new Parse(reportSchema))
    { accepted, idempotencyKey }: z.output<typeof reportSchema>,
  ): Promise<boolean> {
    await this.reporting.execute(memberId, accepted, idempotencyKey);
    return true;
  }
}
