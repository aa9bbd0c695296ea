import type { BusinessDate, Instant, MemberId } from '@huiji/shared-types';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar, LocalDateScalar } from '../../platform/graphql/index.js';
import { maskPhone } from './mask.js';
import type { Member, MemberLanguage } from './member.js';
import { shownNickname } from './member.js';

@ObjectType('MemberCard')
export class MemberCardObject {
  @Field(() => String, {
    description: 'Stable, 16 digits with a Luhn check digit; identifies, never authorises.',
  })
  readonly number: string;

  @Field(() => DateTimeScalar)
  readonly issuedAt: Instant;
}

/** What belongs to other features (points, tier) they resolve themselves, from the id. */
@ObjectType('Member')
export class MemberObject {
  @Field(() => ID)
  readonly id: MemberId;

  @Field(() => String, {
    description: "Until the member has chosen one, a name in the reader's language.",
  })
  readonly nickname: string;

  @Field(() => String, { nullable: true })
  readonly avatarUrl: string | null;

  @Field(() => String, { nullable: true })
  readonly maskedPhone: string | null;

  @Field(() => DateTimeScalar)
  readonly joinedAt: Instant;

  @Field(() => LocalDateScalar, { nullable: true })
  readonly birthday: BusinessDate | null;

  @Field(() => String, { description: 'zh-CN or en.' })
  readonly language: string;

  @Field(() => MemberCardObject)
  readonly card: MemberCardObject;
}

/** @param language of whoever reads it */
export const memberObject = (member: Member, language: MemberLanguage): MemberObject => ({
  id: member.id,
  nickname: shownNickname(member, language),
  avatarUrl: member.avatarUrl,
  maskedPhone: member.phone === null ? null : maskPhone(member.phone),
  joinedAt: member.joinedAt,
  birthday: member.birthday,
  language: member.language,
  card: { number: member.cardNumber, issuedAt: member.joinedAt },
});
