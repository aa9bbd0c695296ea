import { giftPath, instant } from '@huiji/shared-types';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentCaller, type SignedIn } from '../../platform/auth/index.js';
import type { GraphqlContext } from '../../platform/graphql/index.js';
import { type Gift, GiftTokens } from '../gifting/index.js';
import { MemberReader, shownNickname } from '../members/index.js';
import { ExpiringPointsObject } from '../points/index.js';
import { GiftObject, GiftPartyObject } from './gift.graphql.js';
import { isSender, mayKnowReceiver } from './gift-parties.js';
import { GiftPiecesReader } from './gift-pieces.loader.js';
import { giftingTexts } from './gifting.texts.js';

@Resolver(() => GiftObject)
export class GiftFieldsResolver {
  constructor(
    private readonly members: MemberReader,
    private readonly pieces: GiftPiecesReader,
    private readonly tokens: GiftTokens,
  ) {}

  @ResolveField(() => String, {
    nullable: true,
    description: 'Only for the sender, while PENDING.',
  })
  token(@Parent() object: GiftObject, @CurrentCaller() caller: SignedIn): string | null {
    return object.state === 'PENDING' && isSender(object.gift, caller)
      ? this.tokens.of(object.gift.id)
      : null;
  }

  @ResolveField(() => String, {
    nullable: true,
    description: 'Page of the mini-program that opens it, with the token; like the token.',
  })
  sharePath(@Parent() object: GiftObject, @CurrentCaller() caller: SignedIn): string | null {
    const token = this.token(object, caller);
    return token === null ? null : giftPath(token);
  }

  @ResolveField(() => Boolean, { description: 'I sent it.' })
  isMine(@Parent() { gift }: GiftObject, @CurrentCaller() caller: SignedIn): boolean {
    return isSender(gift, caller);
  }

  @ResolveField(() => Boolean, { description: 'I claimed it.' })
  isReceivedByMe(@Parent() { gift }: GiftObject, @CurrentCaller() caller: SignedIn): boolean {
    return caller.role === 'MEMBER' && caller.memberId === gift.receiverId;
  }

  @ResolveField(() => GiftPartyObject)
  sender(
    @Parent() { gift }: GiftObject,
    @Context() context: GraphqlContext,
  ): Promise<GiftPartyObject> {
    return this.party(gift.senderId, context);
  }

  @ResolveField(() => GiftPartyObject, {
    nullable: true,
    description: 'Whoever claimed it: for the two parties, and for operators.',
  })
  async receiver(
    @Parent() { gift }: GiftObject,
    @CurrentCaller() caller: SignedIn,
    @Context() context: GraphqlContext,
  ): Promise<GiftPartyObject | null> {
    return gift.receiverId === null || !mayKnowReceiver(gift, caller)
      ? null
      : this.party(gift.receiverId, context);
  }

  @ResolveField(() => [ExpiringPointsObject], {
    description: 'When the points in it lapse, soonest first; known before accepting.',
  })
  async pointsExpiry(
    @Parent() { gift }: GiftObject,
    @Context() { loaders }: GraphqlContext,
  ): Promise<ExpiringPointsObject[]> {
    const transactionId = gift.claimTransactionId ?? gift.holdTransactionId;
    const pieces = await loaders.of(this.pieces).load(transactionId);
    return pieces.map(({ points, expiresAt }) => ({ points, expiresAt: instant(expiresAt) }));
  }

  private async party(
    memberId: Gift['senderId'],
    { loaders, language }: GraphqlContext,
  ): Promise<GiftPartyObject> {
    const member = await loaders.of(this.members).load(memberId);
    return member === null || member.status === 'CLOSED'
      ? { nickname: giftingTexts.formerMember[language], avatarUrl: null }
      : { nickname: shownNickname(member, language), avatarUrl: member.avatarUrl };
  }
}
