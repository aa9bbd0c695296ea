/** What is kept on the phone about the signed-in member; all of it goes when somebody signs out. */
export const MEMBER_KEYS = {
  cache: 'member.cache',
  cardCodes: 'member.cardCodes',
  seenBalance: 'member.seenBalance',
  demoCode: 'member.demoCode',
  seenCategory: 'member.seenCategory',
  searches: 'member.searches',
  address: 'member.address',
} as const;
