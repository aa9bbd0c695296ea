import type { Messages } from '../../message';

/** What is kept about a member, taking it along, closing the account. */
export const accountDataMessages = {
  'data.kept.title': { zh: '我们保存什么', en: 'What we keep' },
  'data.kept.identity': { zh: '微信登录标识', en: 'Your WeChat sign-in id' },
  'data.kept.identity.text': {
    zh: '用来认出你，不是微信号',
    en: 'To recognise you; not your WeChat name',
  },
  'data.kept.profile': { zh: '你填写的资料', en: 'What you filled in' },
  'data.kept.profile.text': {
    zh: '昵称、头像、生日、手机号，都可以不填',
    en: 'Nickname, photo, birthday, phone; all optional',
  },
  'data.kept.points': { zh: '积分与消费记录', en: 'Points and purchases' },
  'data.kept.points.text': {
    zh: '门店、时间、金额和每一笔积分',
    en: 'Store, time, amount and every point',
  },
  'data.notice': { zh: '完整隐私说明', en: 'Full privacy notice' },

  'data.export.title': { zh: '导出我的数据', en: 'Export my data' },
  'data.export.text': {
    zh: '一个 JSON 文件，包含我们保存的全部内容',
    en: 'One JSON file with everything we keep about you',
  },
  'data.export.start': { zh: '整理我的数据', en: 'Prepare my data' },
  'data.export.running': { zh: '正在整理…', en: 'Preparing…' },
  'data.export.ready': { zh: '已整理好，{size} KB', en: 'Ready, {size} KB' },
  'data.export.download': { zh: '下载文件', en: 'Download the file' },
  'data.export.share': { zh: '发到微信聊天', en: 'Send to a chat' },
  'data.export.copy': { zh: '复制内容', en: 'Copy the text' },
  'data.export.downloaded': { zh: '文件已下载', en: 'File downloaded' },
  'data.export.shared': { zh: '文件已发送', en: 'File sent' },
  'data.export.copied': { zh: '内容已复制', en: 'Text copied' },
  'data.export.failed': { zh: '没有整理好：{title}。{advice}', en: 'Not ready. {title}. {advice}' },
  'data.export.usedUp': {
    zh: '今天已经导出 5 次，请明天再来',
    en: 'Exported 5 times today. Please come back tomorrow',
  },
  'data.export.notCopied': {
    zh: '手机没有让惠积复制，请改为保存文件',
    en: 'The phone did not let Huiji copy it. Take the file instead',
  },
  'data.export.notSaved': {
    zh: '手机没有让惠积保存文件，请改用复制',
    en: 'The phone did not let Huiji save the file. Copy the text instead',
  },
  'data.close': { zh: '注销账号', en: 'Close my account' },
  'data.close.text': { zh: '删除资料，积分清零', en: 'Deletes your profile and your points' },

  'closing.title': { zh: '注销账号', en: 'Close my account' },
  'closing.step': { zh: '第 {step} 步，共 {steps} 步', en: 'Step {step} of {steps}' },
  'closing.next': { zh: '继续', en: 'Continue' },
  'closing.keep': { zh: '不注销了', en: 'Keep my account' },
  'closing.lose.title': { zh: '你会失去', en: 'What you lose' },
  'closing.lose.none': { zh: '账号里没有会失去的积分', en: 'There are no points to lose' },
  'closing.lose.points': { zh: '积分', en: 'Points' },
  'closing.lose.points.text': {
    zh: '约值 {yuan}，注销后作废，不能找回',
    en: 'Worth about {yuan}. They are void for good',
  },
  'closing.lose.points.void': { zh: '注销后作废，不能找回', en: 'They are void for good' },
  'closing.lose.vouchers': { zh: '没用的优惠券', en: 'Unused vouchers' },
  'closing.lose.prizes': { zh: '没领取的奖品', en: 'Prizes still to claim' },
  'closing.lose.prizes.text': {
    zh: '转盘抽中的，先领取就不会失去',
    en: 'Won at the wheel. Claim them first to keep them',
  },
  'closing.lose.tier': { zh: '会员等级和会员码', en: 'Your tier and your card' },
  'closing.lose.tier.text': {
    zh: '收银台不再认识你的会员码',
    en: 'Tills no longer know your code',
  },
  'closing.blocked.title': { zh: '现在还不能注销', en: 'Not possible yet' },
  'closing.blocked.text': {
    zh: '还有 {causes}。完成或取消之后，再回来注销。',
    en: 'You still have {causes}. Finish or cancel first, then come back.',
  },
  'closing.blocked.redemptions': {
    zh: '{count} 个没完成的兑换',
    en: '{count} open {count:redemption|redemptions}',
  },
  'closing.blocked.gifts': {
    zh: '{count} 份没人领的礼物',
    en: '{count} unclaimed {count:gift|gifts}',
  },
  'closing.blocked.points': {
    zh: '{count} 积分被占用',
    en: '{count} {count:point|points} set aside',
  },
  'closing.blocked.comma': { zh: '{first}、{second}', en: '{first}, {second}' },
  'closing.blocked.and': { zh: '{first}、{second}', en: '{first} and {second}' },
  'closing.blocked.back': { zh: '知道了', en: 'Understood' },
  'closing.happens.title': { zh: '注销之后', en: 'What happens then' },
  'closing.happens.gifts': {
    zh: '{count} 份没人领的礼物会退回，和积分一起作废',
    en: '{count} unclaimed {count:gift comes|gifts come} back and {count:is|are} void with your points',
  },
  'closing.happens.profile': {
    zh: '昵称、头像、生日和手机号立即删除',
    en: 'Nickname, photo, birthday and phone number are deleted at once',
  },
  'closing.happens.books': {
    zh: '账目按规定留存，但不再和你有关联',
    en: 'The books stay as rules require, no longer tied to you',
  },
  'closing.happens.again': {
    zh: '可以重新加入，一切从零开始',
    en: 'You can join again and start from nothing',
  },
  'closing.happens.export': {
    zh: '想留一份记录，请先导出',
    en: 'To keep a record, export it first',
  },
  'closing.confirm.title': { zh: '最后确认', en: 'Last confirmation' },
  'closing.confirm.text': {
    zh: '注销立即生效，不能撤销。',
    en: 'This takes effect at once and cannot be undone.',
  },
  'closing.confirm.field': { zh: '输入「{word}」来确认', en: 'Type {word} to confirm' },
  'closing.confirm.word': { zh: '注销', en: 'CLOSE' },
  'closing.confirm.wrong': { zh: '请输入「{word}」两个字', en: 'Please type the word {word}' },
  'closing.confirm.button': { zh: '注销我的账号', en: 'Close my account for good' },
  'closing.failed': {
    zh: '没有注销：{title}。{advice}',
    en: 'Your account is still open. {title}. {advice}',
  },
  'closing.running': { zh: '注销中…', en: 'Closing…' },
  'closing.done.title': { zh: '账号已注销', en: 'Your account is closed' },
  'closing.done.text': {
    zh: '资料已删除，这台手机上的会员数据也已清除。谢谢你来过。',
    en: 'Your profile is deleted, and what this phone kept about you is gone. Thank you for having been here.',
  },
  'closing.done.home': { zh: '回到首页', en: 'Go to the first page' },
} as const satisfies Messages;
