import type { Messages } from '../message';

export const accountMessages = {
  'me.member': { zh: '{tier}会员', en: '{tier} member' },
  'me.cardNumber': { zh: '卡号 {number}', en: 'Card {number}' },
  'me.openProfile': { zh: '{name}，查看个人资料', en: '{name}, open my profile' },
  'me.points': { zh: '可用积分', en: 'Points' },
  'me.expiring': { zh: '30 天内到期', en: 'Lapse within 30 days' },
  'me.held': { zh: '暂存', en: 'Set aside' },
  'me.vouchers': { zh: '我的券', en: 'My vouchers' },
  'me.statement': { zh: '积分明细', en: 'Points statement' },
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
  'settings.title': { zh: '设置', en: 'Settings' },
  'about.title': { zh: '关于惠积', en: 'About Huiji' },
  'data.title': { zh: '隐私与账号', en: 'Privacy and account' },
  'privacy.title': { zh: '隐私说明', en: 'Privacy notice' },
} as const satisfies Messages;
