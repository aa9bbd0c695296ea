import type { MemberId } from '@huiji/shared-types';
import { Args, Context, ID, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { z } from 'zod';
import { CurrentMember, Roles, type SignedInMember } from '../../platform/auth/index.js';
import { BusinessCalendar } from '../../platform/clock/business-calendar.js';
import { AppConfig } from '../../platform/config/index.js';
import {
  cursorOf,
  First,
  type GraphqlContext,
  Parse,
  pageOf,
  type Text,
  text,
} from '../../platform/graphql/index.js';
import { MemberObject, MemberReader, shownNickname } from '../members/index.js';
import { personIn } from './message-content.js';
import { messagePath } from './message-path.js';
import { MessageConnection, type MessageObject } from './messages.graphql.js';
import { type MemberMessage, MessagesQuery } from './messages.query.js';
import { messageWords, somebody } from './messages.texts.js';

const LONGEST_ID = 64;

const idText = z.string().max(LONGEST_ID);
/** Id of the last message seen. */
const messageCursor = cursorOf(z.tuple([idText]));

@Resolver(() => MemberObject)
export class MessagesResolver {
  constructor(
    private readonly query: MessagesQuery,
    private readonly members: MemberReader,
    private readonly calendar: BusinessCalendar,
    private readonly config: AppConfig,
  ) {}

  @ResolveField(() => MessageConnection, { description: 'Newest first.' })
  async messages(
    @Parent() { id: memberId }: MemberObject,
    @Context() context: GraphqlContext,
    @First() first: number,
    @Args(
      'after',
      { type: () => String, nullable: true },
      new Parse(messageCursor.schema.nullish()),
    )
    after: [string] | null | undefined,
  ): Promise<MessageConnection> {
    const listed = await this.query.list(memberId, after?.[0] ?? null, first + 1);
    const objects = await Promise.all(listed.map((message) => this.object(message, context)));
    const page = pageOf(
      objects,
      first,
      (object) => object,
      ({ id }) => messageCursor.encode([id]),
    );
    return { edges: [...page.edges], pageInfo: page.pageInfo, memberId };
  }

  @Roles('MEMBER')
  @Mutation(() => Boolean, {
    description: 'Everything up to this one counts as read; false for a message that is not there.',
  })
  markMessagesRead(
    @CurrentMember() { memberId }: SignedInMember,
    @Args('upTo', { type: () => ID }, new Parse(idText)) upTo: string,
  ): Promise<boolean> {
    return this.query.markRead(memberId, upTo);
  }

  private async object(message: MemberMessage, context: GraphqlContext): Promise<MessageObject> {
    const { id, content, at, read } = message;
    const person = await this.person(personIn(content), context);
    const moment = (ms: number) => this.calendar.timeOf(ms);
    const { title, body } = messageWords(content, person, moment, this.config.programme.gifting);
    const { language } = context;
    return {
      id,
      kind: content.kind,
      title: title[language],
      body: body[language],
      at,
      read,
      path: messagePath(content),
    };
  }

  private async person(id: string | null, { loaders }: GraphqlContext): Promise<Text> {
    const member = id === null ? null : await loaders.of(this.members).load(id as MemberId);
    return member === null || member.status === 'CLOSED'
      ? somebody
      : text(shownNickname(member, 'zh-CN'), shownNickname(member, 'en'));
  }
}
