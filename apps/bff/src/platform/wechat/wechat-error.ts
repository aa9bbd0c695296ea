/** What WeChat answered instead of a result: a number, and words for developers. */
export class WechatError extends Error {
  constructor(
    readonly errcode: number,
    errmsg: string,
  ) {
    super(`WeChat answered ${errcode}: ${errmsg}`);
  }
}

/** WeChat did not answer, or not in a form that can be read. */
export class WechatSilent extends Error {}

/** Error codes that decide what happens next. */
export const WECHAT_ERRORS = {
  busy: -1,
  wrongToken: 40_001,
  invalidOpenid: 40_003,
  invalidTemplate: 40_037,
  invalidPage: 41_030,
  invalidField: 47_003,
  invalidCode: 40_029,
  usedCode: 40_163,
  invalidToken: 40_014,
  expiredToken: 42_001,
  tooManyCalls: 45_011,
  riskyUser: 40_226,
  /** The user has not been seen by WeChat for two hours. */
  userNotSeen: 61_010,
  riskyContent: 87_014,
  /** The member has not asked for the message, or has taken that back. */
  noGrant: 43_101,
} as const;
