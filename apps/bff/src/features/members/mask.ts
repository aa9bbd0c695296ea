const PHONE_HEAD = 3;
const PHONE_TAIL = 4;

/** The first and the last character of a nickname: enough to greet, too little to know. */
export function maskNickname(nickname: string): string {
  const characters = [...nickname];
  const [first = ''] = characters;
  return characters.length > 2 ? `${first}**${characters.at(-1)}` : `${first}*`;
}

/** `138****1234` */
export function maskPhone(phone: string): string {
  const hidden = Math.max(0, phone.length - PHONE_HEAD - PHONE_TAIL);
  return phone.slice(0, PHONE_HEAD) + '*'.repeat(hidden) + phone.slice(PHONE_HEAD + hidden);
}
