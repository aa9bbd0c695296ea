import type { BusinessDate } from '@huiji/shared-types';
import type { Member, MemberLanguage } from '../members/index.js';

/** What a member wants to change; what is absent stays. */
export interface ProfileChange {
  readonly nickname?: string;
  /** Null takes the picture away. */
  readonly avatarUrl?: string | null;
  readonly birthday?: BusinessDate;
  readonly language?: MemberLanguage;
}

export type BirthdayProblem = 'ALREADY_SET' | 'OUT_OF_RANGE';

const EARLIEST_BIRTHDAY = '1900-01-01' as BusinessDate;

/** A birthday brings presents: it is set once. Saying the same again is no change. */
export function birthdayProblem(
  member: Pick<Member, 'birthday'>,
  birthday: BusinessDate | undefined,
  today: BusinessDate,
): BirthdayProblem | null {
  if (birthday === undefined || birthday === member.birthday) {
    return null;
  }
  if (member.birthday !== null) {
    return 'ALREADY_SET';
  }
  return birthday < EARLIEST_BIRTHDAY || birthday > today ? 'OUT_OF_RANGE' : null;
}

const OWN_AVATAR = /^\/avatars\/([0-9A-HJKMNP-TV-Z]{26})$/;

/** The picture of ours that an address names; null for a picture elsewhere. */
export const ownAvatarId = (avatarUrl: string): string | null =>
  OWN_AVATAR.exec(avatarUrl)?.[1] ?? null;

export const ownAvatarUrl = (id: string): string => `/avatars/${id}`;
