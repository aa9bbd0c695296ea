import type { BusinessDate, Instant, MemberId } from '@huiji/shared-types';

/** FROZEN may look but neither pay nor give; CLOSED is gone and cannot sign in. */
export type MemberStatus = 'ACTIVE' | 'FROZEN' | 'CLOSED';

export type MemberLanguage = 'zh-CN' | 'en';

/** A person in the programme. */
export interface Member {
  readonly id: MemberId;
  /** Stable, 16 digits with a Luhn check digit; identifies, never authorises. */
  readonly cardNumber: string;
  /** Empty until the member has chosen one; `shownNickname` is what people read. */
  readonly nickname: string;
  readonly avatarUrl: string | null;
  /** Verified; in China without the country's code. */
  readonly phone: string | null;
  readonly joinedAt: Instant;
  /** The business date of joinedAt; the days of the welcome count from it. */
  readonly joinedOn: BusinessDate;
  readonly status: MemberStatus;
  readonly language: MemberLanguage;
  readonly birthday: BusinessDate | null;
  /** Had an account before and closed it: nothing that welcomes newcomers comes twice. */
  readonly isReturning: boolean;
}

/** A member's own row; the telephone number is kept apart, encrypted. */
export type MemberRow = Omit<Member, 'phone'>;

const LAST_DIGITS = 4;

/** What a member is called, for a reader of `language`; empty for somebody who has closed the account. */
export function shownNickname(
  { nickname, cardNumber, status }: Pick<Member, 'nickname' | 'cardNumber' | 'status'>,
  language: MemberLanguage,
): string {
  if (nickname !== '' || status === 'CLOSED') {
    return nickname;
  }
  const digits = cardNumber.slice(-LAST_DIGITS);
  return language === 'en' ? `Member ${digits}` : `会员${digits}`;
}
