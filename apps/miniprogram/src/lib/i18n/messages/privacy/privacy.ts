import type { Messages } from '../../message';

/**
 * The privacy notice itself. Whoever changes what it says raises PRIVACY_VERSION in shared-types and says in
 * `privacy.news` what is new: members are asked again.
 */
export const privacyMessages = {
  'privacy.version': { zh: '版本 {version}', en: 'Version {version}' },
  'privacy.intro': {
    zh: '惠积是门店的会员积分计划。这里说明我们保存什么、为什么、多久，以及你怎样查看、带走和删除。',
    en: 'Huiji is the points programme of our stores. This says what we keep, why and for how long, and how you see it, take it with you and delete it.',
  },
  'privacy.keep.title': { zh: '我们保存什么', en: 'What we keep' },
  'privacy.keep.identity': {
    zh: '微信给本小程序的登录标识（openid；如有，还有 unionid）。它不是你的微信号，别人无法用它找到你。',
    en: 'The sign-in id that WeChat gives this mini-program (openid and, where there is one, unionid). It is not your WeChat name, and nobody can find you by it.',
  },
  'privacy.keep.profile': {
    zh: '你自己填写的资料：昵称、头像、生日、语言。都可以不填；手机号只在你主动授权时才有。',
    en: 'What you fill in yourself: nickname, picture, birthday, language. All of it is optional; a phone number only if you choose to give it.',
  },
  'privacy.keep.purchases': {
    zh: '出示会员码的消费：门店、时间、小票号、商品类别和金额，以及由此得到或用掉的积分。',
    en: 'Purchases for which you showed your card: store, time, receipt number, category and amount, and the points they brought or used.',
  },
  'privacy.keep.redemptions': {
    zh: '在积分商城兑换的：奖励、门店、时间、支付的积分和金额。选择邮寄时，还有收件人、电话和地址，加密保存，只给发货的门店和快递使用。',
    en: 'What you redeem in the points mall: reward, store, time, points and money. If it is posted, the recipient, phone number and address too, kept encrypted and used only by the store that sends it and the courier.',
  },
  'privacy.keep.consent': {
    zh: '你同意的是哪一版说明、什么时候同意的。',
    en: 'Which version of this notice you agreed to, and when.',
  },
  'privacy.why.title': { zh: '用来做什么', en: 'Why we keep it' },
  'privacy.why.serve': {
    zh: '认出你、计算积分和等级、让收银员扫码、处理退货，以及防止他人冒用你的会员码。',
    en: 'To recognise you, count points and tiers, let the till read your card, handle returns, and keep others from using your card.',
  },
  'privacy.why.not': {
    zh: '不做广告画像，不出售，不读取通讯录、位置或相册。相机只在你选头像或店员扫码时使用。',
    en: 'No advertising profile and no sale of data. We never read your contacts, location or album. The camera is used only when you choose a picture or staff scan a code.',
  },
  'privacy.who.title': { zh: '谁看得到', en: 'Who sees it' },
  'privacy.who.text': {
    zh: '你出示会员码时，收银员看到你的昵称、等级和可用积分。微信负责登录和内容安全检查：你改昵称时，昵称会送去检查。除此之外不交给别人，除非法律要求。',
    en: 'When you show your card, the cashier sees your nickname, tier and points. WeChat does the sign-in and the content check: a new nickname is sent to it to be checked. Nobody else gets it unless the law demands it.',
  },
  'privacy.howLong.title': { zh: '保存多久', en: 'For how long' },
  'privacy.howLong.text': {
    zh: '你是会员期间一直保存。注销后，登录标识、资料和头像随即删除；账目（金额、积分、时间）按会计规定留存，不再带有你的身份。另留一个无法还原的标记，只用来避免重复领取新会员积分。',
    en: 'As long as you are a member. When you close the account, the sign-in id, profile and picture are deleted at once. The books (amounts, points, times) stay as bookkeeping rules require, no longer tied to who you are. A mark that cannot be turned back into an id stays too, only so that welcome points are not given twice.',
  },
  'privacy.phone.title': { zh: '这部手机上的数据', en: 'What is on this phone' },
  'privacy.phone.text': {
    zh: '为了打开得快、没有网络也能出示会员码，手机上会留一份最近看过的内容、一小时内的会员码和上次填写的收件地址。退出登录时全部清除。',
    en: 'So that the app opens fast and the card works without a network, the phone keeps what you saw last, the codes of the coming hour and the last delivery address. Signing out removes all of it.',
  },
  'privacy.rights.title': { zh: '你可以做什么', en: 'What you can do' },
  'privacy.rights.see': {
    zh: '查看和更正：在「我的」里改资料，在积分明细里看每一笔。',
    en: 'See and correct: change your profile in Me, look at every entry in My points.',
  },
  'privacy.rights.take': {
    zh: '带走：在「我的」的隐私设置里导出我们保存的全部内容。',
    en: 'Take it with you: export everything we keep, under Privacy in Me.',
  },
  'privacy.rights.leave': {
    zh: '离开：在同一处注销账户。注销前会写明将失去的积分。',
    en: 'Leave: close the account in the same place. You are told first which points would be lost.',
  },
  'privacy.rights.refuse': {
    zh: '不同意：可以以访客身份浏览，我们不保存任何关于你的内容。',
    en: 'Say no: look around as a guest, and we keep nothing about you.',
  },
  'privacy.changes.title': { zh: '说明有变化时', en: 'When this changes' },
  'privacy.changes.text': {
    zh: '每次修改都有新的版本号。有实质变化时会再次征求你的同意。有疑问，请到任意门店的服务台。',
    en: 'Every change has a new version. When it matters, we ask for your consent again. For questions, go to the service desk of any store.',
  },
} as const satisfies Messages;
