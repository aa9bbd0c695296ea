const PHONE_HEAD = 3;
const PHONE_TAIL = 4;

/** The first character of a nickname and two stars, whatever its length: `李**`. */
export function maskNickname(nickname: string): string {
  const [first = ''] = [...nickname];
  return `${first}**`;
}

/** `138****1234` */
export function maskPhone(phone: string): string {
  const hidden = Math.max(0, phone.length - PHONE_HEAD - PHONE_TAIL);
  return phone.slice(0, PHONE_HEAD) + '*'.repeat(hidden) + phone.slice(PHONE_HEAD + hidden);
}
