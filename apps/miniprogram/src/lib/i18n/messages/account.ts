import type { Messages } from '../message';

export const accountMessages = {
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
