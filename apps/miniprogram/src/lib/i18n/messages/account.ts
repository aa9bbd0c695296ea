import type { Messages } from '../message';

export const accountMessages = {
  'signIn.title': { zh: '惠积', en: 'Huiji' },
  'signIn.tagline': { zh: '每一次消费，都有回报', en: 'Every purchase gives something back' },
  'signIn.earn.title': { zh: '消费得积分', en: 'Earn at the till' },
  'signIn.earn.text': {
    zh: '结账出示会员码，积分当场到账',
    en: 'Show your card when you pay; points arrive at once',
  },
  'signIn.spend.title': { zh: '积分抵现金', en: 'Pay with points' },
  'signIn.spend.text': {
    zh: '下次结账时，直接抵扣账单',
    en: 'Take them off the bill next time you shop',
  },
  'signIn.clear.title': { zh: '每一分都看得见', en: 'Every point explained' },
  'signIn.clear.text': {
    zh: '为什么得、在哪得、何时到期，一目了然',
    en: 'Why you got it, where, and when it lapses',
  },
  'signIn.agree': { zh: '同意并领取 500 积分', en: 'Agree and get 500 points' },
  'signIn.again': { zh: '微信登录', en: 'Sign in with WeChat' },
  'signIn.as': { zh: '以 {name} 的身份登录', en: 'Sign in as {name}' },
  'signIn.running': { zh: '登录中…', en: 'Signing in…' },
  'signIn.consent': {
    zh: '同意即成为惠积会员。我们只用微信提供的登录标识认出你，不读取手机号和通讯录。',
    en: 'By agreeing you become a Huiji member. We only use the sign-in id from WeChat to recognise you, never your phone number or contacts.',
  },
  'signIn.personas': { zh: '选一位演示会员', en: 'Pick a demo member' },
  'signIn.otherName': { zh: '或者用一个新名字', en: 'Or use a new name' },
  'signIn.otherName.hint': {
    zh: '小写字母、数字或连字符，最多 32 个',
    en: 'Lower-case letters, digits or hyphens, up to 32',
  },
  'signIn.otherName.wrong': {
    zh: '只能用小写字母、数字和连字符，最多 32 个',
    en: 'Only lower-case letters, digits and hyphens, up to 32',
  },
  'signIn.welcomed': { zh: '欢迎，500 积分已到账', en: 'Welcome, 500 points are yours' },

  'me.member': { zh: '{tier}会员', en: '{tier} member' },
  'me.since': { zh: '{date} 加入', en: 'Joined {date}' },
  'me.edit': { zh: '编辑', en: 'Edit' },
  'me.profile.title': { zh: '我的资料', en: 'My profile' },
  'me.changeAvatar': { zh: '更换头像', en: 'Change photo' },
  'me.avatar.sending': { zh: '上传中…', en: 'Uploading…' },
  'me.avatar.saved': { zh: '头像已更换', en: 'Photo changed' },
  'me.avatar.refused': {
    zh: '这张图片用不了，请换一张 512 KB 以内的 JPG、PNG 或 WebP',
    en: 'That picture cannot be used. Choose a JPG, PNG or WebP under 512 KB',
  },
  'me.nickname': { zh: '昵称', en: 'Nickname' },
  'me.nickname.hint': { zh: '1 到 20 个字', en: '1 to 20 characters' },
  'me.nickname.empty': { zh: '请填写昵称', en: 'Please enter a nickname' },
  'me.nickname.refused': {
    zh: '这个昵称没有通过检查，请换一个',
    en: 'This nickname was not accepted. Please choose another',
  },
  'me.nickname.saved': { zh: '昵称已保存', en: 'Nickname saved' },
  'me.points': { zh: '我的积分', en: 'My points' },
  'me.language': { zh: '语言', en: 'Language' },
  'me.language.zh': { zh: '中文', en: '中文' },
  'me.language.en': { zh: 'English', en: 'English' },
  'me.staff': { zh: '工作人员入口', en: 'Staff' },
  'me.signOut': { zh: '退出登录', en: 'Sign out' },
  'me.signOut.title': { zh: '退出登录？', en: 'Sign out?' },
  'me.signOut.text': {
    zh: '积分都还在。这台手机上的离线会员码会被清除。',
    en: 'Your points stay. The offline codes on this phone are removed.',
  },
  'me.signOut.running': { zh: '退出中…', en: 'Signing out…' },
} as const satisfies Messages;
