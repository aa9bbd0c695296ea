import type { Messages } from '../message';

export const welcomeMessages = {
  'welcome.title': { zh: '惠积', en: 'Huiji' },
  'welcome.tagline': { zh: '每一次消费，都有回报', en: 'Every purchase gives something back' },
  'welcome.gift.title': { zh: '有一份礼物在等你', en: 'A gift waits for you' },
  'welcome.gift.tagline': { zh: '登录后就能拆开', en: 'Sign in to open it' },
  'welcome.earn.title': { zh: '消费得积分', en: 'Earn at the till' },
  'welcome.earn.text': {
    zh: '结账出示会员码，积分当场到账',
    en: 'Show your card when you pay; points arrive at once',
  },
  'welcome.spend.title': { zh: '积分抵现金', en: 'Pay with points' },
  'welcome.spend.text': {
    zh: '下次结账时，直接抵扣账单',
    en: 'Take them off the bill next time you shop',
  },
  'welcome.clear.title': { zh: '每一分都看得见', en: 'Every point explained' },
  'welcome.clear.text': {
    zh: '为什么得、在哪得、何时到期，一目了然',
    en: 'Why you got it, where, and when it lapses',
  },
  'welcome.privacy.title': { zh: '你的隐私', en: 'Your privacy in short' },
  'welcome.privacy.what': { zh: '保存', en: 'Kept' },
  'welcome.privacy.what.text': {
    zh: '微信登录标识、消费与积分记录，以及你自己填的资料',
    en: 'Your WeChat sign-in id, purchases and points, and what you fill in yourself',
  },
  'welcome.privacy.why': { zh: '用途', en: 'Why' },
  'welcome.privacy.why.text': {
    zh: '认出你、算清积分；不读取手机号和通讯录',
    en: 'To recognise you and count points; never your phone number or contacts',
  },
  'welcome.privacy.howLong': { zh: '期限', en: 'How long' },
  'welcome.privacy.howLong.text': {
    zh: '你是会员期间；账目不带姓名另存',
    en: 'While you are a member; the books longer, without your name',
  },
  'welcome.privacy.leave': { zh: '离开', en: 'Leaving' },
  'welcome.privacy.leave.text': {
    zh: '在「我的」里随时导出资料、注销账户',
    en: 'Export your data or close the account at any time in Me',
  },
  'welcome.privacy.link': { zh: '完整隐私说明', en: 'Full privacy notice' },
  'welcome.consent': {
    zh: '我已阅读隐私说明，同意成为惠积会员',
    en: 'I have read the privacy notice and agree to join Huiji',
  },
  'welcome.agree': {
    zh: '同意并领取 {points} 积分',
    en: 'Agree and get {points} {points:point|points}',
  },
  'welcome.agree.plain': { zh: '同意并登录', en: 'Agree and sign in' },
  'welcome.tickFirst': {
    zh: '请先勾选上面的同意，再继续',
    en: 'Tick the box above to continue',
  },
  'welcome.canLeave': {
    zh: '不收费，随时可以注销',
    en: 'Free, and you can leave at any time',
  },
  'welcome.running': { zh: '登录中…', en: 'Signing in…' },
  'welcome.lookAround': { zh: '先看看', en: 'Look around first' },
  'welcome.arrived': {
    zh: '欢迎，{points} 积分已到账',
    en: 'Welcome, {points} {points:point is|points are} yours',
  },
  'welcome.openInWechat.title': { zh: '请在微信中打开惠积', en: 'Open Huiji in WeChat' },
  'welcome.openInWechat.text': {
    zh: '浏览器里可以先看看；登录请在微信里搜索“惠积”小程序',
    en: 'You can look around here. To sign in, search for the Huiji mini-program in WeChat',
  },

  'newNotice.title': { zh: '隐私说明有更新', en: 'The privacy notice has changed' },
  'newNotice.version': { zh: '新版本：{version}', en: 'New version: {version}' },
  'newNotice.agreed': { zh: '你同意过的版本：{agreed}', en: 'You agreed to: {agreed}' },
  'newNotice.never': { zh: '你还没有同意过它', en: 'You have not agreed to it yet' },
  'newNotice.changes': { zh: '有什么变化', en: 'What is new' },
  'newNotice.consent': {
    zh: '我已阅读新的隐私说明，并且同意',
    en: 'I have read the new privacy notice and agree',
  },
  'newNotice.agree': { zh: '同意并继续', en: 'Agree and continue' },
  'newNotice.unchanged': {
    zh: '积分、等级和会员码都不变',
    en: 'Your points, tier and card stay as they are',
  },
  'newNotice.decline': { zh: '不同意，退出登录', en: 'Decline and sign out' },
  'newNotice.declined': {
    zh: '可以继续随便看看；积分都还在，想回来时再同意',
    en: 'You can still look around. Your points stay; agree when you want to come back',
  },

  'persona.title': { zh: '谁拿着这部手机？', en: 'Who is holding this phone?' },
  'persona.development': {
    zh: '开发环境：这里代替微信登录',
    en: 'Development: this stands in for WeChat',
  },
  'persona.newName': { zh: '或者用一个新名字', en: 'Or use a new name' },
  'persona.newName.hint': {
    zh: '小写字母、数字或连字符，最多 32 个',
    en: 'Lower-case letters, digits or hyphens, up to 32',
  },
  'persona.newName.wrong': {
    zh: '只能用小写字母、数字和连字符，最多 32 个',
    en: 'Only lower-case letters, digits and hyphens, up to 32',
  },
  'persona.signIn': { zh: '用这个名字登录', en: 'Sign in with this name' },

  'guest.signIn': { zh: '登录', en: 'Sign in' },
  'guest.card.title': { zh: '你的会员码会在这里', en: 'Your card will be here' },
  'guest.card.text': {
    zh: '登录后，结账时给收银员扫一下，积分当场到账',
    en: 'Once you sign in, show it when you pay and points arrive at once',
  },
  'guest.card.action': { zh: '登录领取会员码', en: 'Sign in to get your card' },
  'guest.me.title': { zh: '还没有登录', en: 'You are not signed in' },
  'guest.me.text': {
    zh: '登录后在这里看积分、改资料、管理隐私',
    en: 'Once you sign in, your points, profile and privacy settings are here',
  },
  'guest.me.settings': { zh: '语言、外观、字号', en: 'Language, appearance, text size' },
  'privacy.news': {
    zh: '新说明加上了积分商城：兑换记录，以及邮寄时用到的姓名、电话和地址。',
    en: 'The new notice adds the points mall: what you redeem, and the name, phone number and address that a parcel needs.',
  },
} as const satisfies Messages;
