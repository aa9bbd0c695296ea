import type { MemberId } from '@huiji/shared-types';
import { Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { MessageConnection } from './messages.graphql.js';
import { MessagesQuery } from './messages.query.js';

@Resolver(() => MessageConnection)
export class UnreadResolver {
  constructor(private readonly query: MessagesQuery) {}

  @ResolveField(() => Int)
  unread(@Parent() { memberId }: MessageConnection): Promise<number> {
    return this.query.unread(memberId as MemberId);
  }
}
