import { text } from '../../platform/graphql/index.js';

export const profileTexts = {
  nicknameRefused: text(
    '昵称含有不合适的内容，请换一个',
    'This nickname cannot be used. Please choose another one.',
  ),
  signInBeforeNickname: text(
    '请重新登录后再修改昵称',
    'Please sign in again before changing the nickname.',
  ),
  birthdaySet: text(
    '生日只能设置一次，如需更正请联系客服',
    'A birthday can be set only once. Customer service can correct it.',
  ),
  birthdayRange: text('生日须在 1900 年至今天之间', 'A birthday lies between 1900 and today.'),
  avatarUnknown: text(
    '头像不存在，请重新上传',
    'There is no such picture. Please upload it again.',
  ),
  avatarRefused: text(
    '头像含有不合适的内容，请换一张',
    'This picture cannot be used. Please choose another one.',
  ),
  avatarForm: text(
    '头像须为 512 kB 以内的 PNG、JPEG 或 WebP 图片',
    'A picture is a PNG, JPEG or WebP file of at most 512 kB.',
  ),
} as const;
