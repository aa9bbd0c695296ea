import type { Messages } from '../message';

/** What WeChat asks the app to say: consent, sharing, new versions. */
export const platformMessages = {
  'personal.title': { zh: '使用前，请你同意', en: 'Before this is used' },
  'personal.picture': {
    zh: '你选的头像会显示在“我的”里。',
    en: 'The picture you choose is shown in Me.',
  },
  'personal.nickname': {
    zh: '你的昵称用来在惠积里称呼你。',
    en: 'Your nickname is what Huiji calls you.',
  },
  'personal.phone': {
    zh: '手机号用来确认你是这张会员卡的主人。',
    en: 'Your phone number shows that this card is yours.',
  },
  'personal.address': {
    zh: '你选的地址只用来寄出这次兑换。',
    en: 'The address you choose is used to send what you redeem.',
  },
  'personal.clipboard': {
    zh: '只把这段文字放进剪贴板，不读取里面原有的内容。',
    en: 'This text goes to the clipboard. What is in there is not read.',
  },
  'personal.camera': {
    zh: '相机只用来读码，不保存画面。',
    en: 'The camera only reads codes. No picture is kept.',
  },
  'personal.other': {
    zh: '这一步要用到你的个人信息。',
    en: 'This step uses personal data of yours.',
  },
  'personal.choice': {
    zh: '不同意也可以照常积分和出示会员码。',
    en: 'If you refuse, points and card work as before.',
  },
  'personal.statement': { zh: '查看隐私保护指引', en: 'Read the privacy statement' },
  'personal.agree': { zh: '同意并继续', en: 'Agree and go on' },
  'personal.refuse': { zh: '不同意', en: 'Refuse' },
  'personal.refused': { zh: '好的，没有读取任何信息', en: 'All right, nothing was read' },

  'share.title': {
    zh: '惠积：买得明白，积分看得见',
    en: 'Huiji: every point in plain sight',
  },

  'newVersion.title': { zh: '新版本已经准备好', en: 'A new version is ready' },
  'newVersion.text': {
    zh: '重启后就能使用，没做完的不会丢。',
    en: 'It is used after a restart. Nothing is lost.',
  },
  'newVersion.restart': { zh: '重启', en: 'Restart' },
  'newVersion.later': { zh: '稍后', en: 'Later' },
} as const satisfies Messages;
