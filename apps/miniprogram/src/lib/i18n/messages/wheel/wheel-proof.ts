import type { Messages } from '../../message';

/** How a draw is committed to before, and recomputed after. */
export const wheelProofMessages = {
  'fair.title': { zh: '公平验证', en: 'Fairness' },
  'fair.row.text': { zh: '今天的承诺与你的种子', en: 'Today’s commitment and your seed' },
  'fair.how': {
    zh: '结果由三样东西算出：当天的服务器种子、你手机的种子、你今天的第几次。服务器先公布自己种子的指纹，过了这一天再公布种子，所以谁都改不了结果。',
    en: 'A result follows from three things: the server’s seed of the day, your phone’s seed, and the number of your spin. The fingerprint of the server’s seed is published first and the seed itself after the day, so nobody can change a result.',
  },
  'fair.today': { zh: '今天（{date}）的指纹', en: 'Fingerprint of today, {date}' },
  'fair.tomorrow': { zh: '明天的指纹', en: 'Fingerprint of tomorrow' },
  'fair.seed': { zh: '你的种子', en: 'Your seed' },
  'fair.seed.hint': {
    zh: '手机随机生成，也可以自己写，1 到 64 个字',
    en: 'Made at random by your phone, or your own: 1 to 64 characters',
  },
  'fair.seed.wrong': { zh: '请写 1 到 64 个字', en: 'Please use 1 to 64 characters' },
  'fair.seed.new': { zh: '换一个随机的', en: 'Make a new one' },
  'fair.seed.use': { zh: '用这个种子', en: 'Use this seed' },
  'fair.page': { zh: '每一天的种子', en: 'The seeds of every day' },
  'fair.page.text': {
    zh: '公开网页：所有指纹和已公布的种子，谁都能核对',
    en: 'A public page with all fingerprints and seeds, for anyone to check',
  },

  'proof.title': { zh: '公平验证', en: 'Verify the draw' },
  'proof.note': { zh: '以下全部在你的手机上重算', en: 'All of it recomputed on your phone' },
  'proof.fair': { zh: '结果属实', en: 'The result is right' },
  'proof.fair.text': {
    zh: '种子和事先公布的指纹一致，重算得到同一个结果',
    en: 'The seed has the fingerprint published before, and gives the same result',
  },
  'proof.broken': { zh: '对不上', en: 'This does not agree' },
  'proof.broken.text': {
    zh: '请截图联系客服，我们会查清这一次',
    en: 'Please send a screenshot to customer service; we will look into it',
  },
  'proof.sealed': { zh: '{when} 公布种子', en: 'The seed is revealed on {when}' },
  'proof.sealed.text': {
    zh: '过了这一天才公布，到时就能在这里重算',
    en: 'It stays secret until the day is over; then it can be recomputed here',
  },
  'proof.commitment': { zh: '事先公布的指纹', en: 'Fingerprint published before' },
  'proof.seed': { zh: '事后公布的种子', en: 'Seed revealed after' },
  'proof.hash': { zh: '种子的 SHA-256 指纹', en: 'SHA-256 fingerprint of the seed' },
  'proof.hash.right': { zh: '和事先公布的一致', en: 'The same as published before' },
  'proof.hash.wrong': { zh: '和事先公布的不一致', en: 'Not the one published before' },
  'proof.message': { zh: '参与计算的内容', en: 'What goes into the draw' },
  'proof.message.parts': {
    zh: '转盘 : 版本 : 会员 : 今天第几次（从 0 起） : 你的种子',
    en: 'wheel : version : member : spin of the day from 0 : your seed',
  },
  'proof.mac': { zh: '以种子为密钥的 HMAC-SHA-256', en: 'HMAC-SHA-256 with the seed as key' },
  'proof.number': {
    zh: '取前 8 个字节，除以一百万的余数',
    en: 'Its first 8 bytes, modulo one million',
  },
  'proof.roll': { zh: '点数 {roll}', en: 'Roll {roll}' },
  'proof.roll.right': { zh: '和记录一致', en: 'The same as on record' },
  'proof.roll.wrong': { zh: '记录里是 {roll}', en: 'The record says {roll}' },
  'proof.again': {
    zh: '这个数太靠上，按规则加后缀再算一次',
    en: 'Too high a number: by the rules it is tried again with a suffix',
  },
  'proof.prize': {
    zh: '点数 {first} 到 {last} 是「{name}」',
    en: 'Rolls {first} to {last} are “{name}”',
  },
  'proof.prize.right': { zh: '正是抽到的', en: 'What was drawn' },
  'proof.prize.wrong': { zh: '记录里是「{name}」', en: 'The record says “{name}”' },
  'proof.step.seed': { zh: '{step}. 种子没有换过', en: '{step}. The seed was not changed' },
  'proof.step.roll': { zh: '{step}. 算出点数', en: '{step}. The roll' },
  'proof.step.prize': { zh: '{step}. 点数对应的奖品', en: '{step}. The prize of that roll' },
} as const satisfies Messages;
