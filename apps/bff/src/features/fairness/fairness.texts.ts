import { text } from '../../platform/graphql/index.js';

/** The words of the public page about draws. */
export const fairnessTexts = {
  title: text('抽奖公平公示', 'Fair draws'),
  lead: text(
    '每次抽奖的结果由当天的服务器种子、会员、当天第几次和会员自己的随机字串共同决定。种子的 SHA-256 提前公布，当天结束后公布种子本身；任何人都可以据此重新计算每一次抽奖。',
    'What a spin draws follows from the seed of the day, the member, the number of the spin and words of the member’s own. The SHA-256 of a seed is published ahead, the seed itself once its day is over; anybody can recompute every draw.',
  ),
  howTitle: text('怎样验证', 'How to verify'),
  how: [
    text(
      '种子（32 字节，十六进制）的 SHA-256 应与提前公布的承诺一致。',
      'The SHA-256 of the seed (32 bytes, here in hexadecimal) is what was published before.',
    ),
    text(
      '以种子为密钥，对「转盘ID:版本:会员ID:序号:会员字串」的 UTF-8 字节计算 HMAC-SHA-256；序号从 0 开始，按会员、版本和日期计数。',
      'Take HMAC-SHA-256 with the seed as the key over the UTF-8 bytes of “wheelId:version:memberId:nonce:clientSeed”; the nonce counts from 0 for each member, version and day.',
    ),
    text(
      '取前 8 个字节为大端整数。小于 18446744073709000000 时对 1000000 取余，即抽奖点数；否则在文本后依次加上「:1」「:2」……重新计算。',
      'Read the first 8 bytes as a big-endian number. Below 18446744073709000000 its remainder by 1,000,000 is the roll; otherwise append “:1”, “:2” and so on to the text and compute again.',
    ),
    text(
      '按转盘顺序累加各奖品概率（百万分之几），第一个累计值大于点数的奖品就是抽中的奖品。',
      'Add up the odds (parts per million) in wheel order: the first prize whose sum exceeds the roll is drawn.',
    ),
  ],
  daysTitle: text('每日种子', 'Seeds of the days'),
  date: text('日期', 'Day'),
  commitment: text('承诺（种子的 SHA-256）', 'Commitment (SHA-256 of the seed)'),
  committedAt: text('公布时间', 'Published at'),
  seed: text('种子', 'Seed'),
  hidden: text('当天结束后公布', 'shown once the day is over'),
  none: text('还没有公布任何一天的种子。', 'Nothing has been published yet.'),
  older: text('更早的日期', 'Earlier days'),
  otherLanguage: text('English', '中文'),
} as const;
