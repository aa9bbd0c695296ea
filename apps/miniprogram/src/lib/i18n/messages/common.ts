import type { Messages } from '../message';

export const commonMessages = {
  'app.name': { zh: '惠积', en: 'Huiji' },
  'common.back': { zh: '返回', en: 'Back' },
  'common.cancel': { zh: '取消', en: 'Cancel' },
  'common.close': { zh: '关闭', en: 'Close' },
  'common.loading': { zh: '加载中…', en: 'Loading…' },
  'common.retry': { zh: '重新加载', en: 'Reload' },
  'common.save': { zh: '保存', en: 'Save' },
  'common.saving': { zh: '保存中…', en: 'Saving…' },
  'common.increase': { zh: '增加', en: 'Increase' },
  'common.decrease': { zh: '减少', en: 'Decrease' },
  'common.points': { zh: '{points} 积分', en: '{points} {points:point|points}' },

  'copy.action': { zh: '复制', en: 'Copy' },
  'copy.done': { zh: '已复制', en: 'Copied' },
  'copy.failed': { zh: '没能复制，请长按选取', en: 'Could not copy. Press and hold to select' },

  'web.newWindow': { zh: '在新窗口打开', en: 'Opens in a new window' },

  'list.end': { zh: '没有更多了', en: 'That is all' },
  'list.more': { zh: '加载更多', en: 'Load more' },
  'list.more.again': { zh: '再试一次', en: 'Try again' },
  'list.more.failed': { zh: '没能加载更多', en: 'Could not load more' },

  'tabs.label': { zh: '主要页面', en: 'Main pages' },
  'tabs.home': { zh: '首页', en: 'Home' },
  'tabs.mall': { zh: '商城', en: 'Mall' },
  'tabs.card': { zh: '会员码', en: 'Card' },
  'tabs.play': { zh: '福利', en: 'Play' },
  'tabs.me': { zh: '我的', en: 'Me' },

  'offline.data': {
    zh: '网络不可用，显示的是 {time} 的数据',
    en: 'Offline. Showing data from {time}',
  },

  'page.notHere': {
    zh: '这一页还没有下载到手机上，联网后就能打开',
    en: 'This page is not on your phone yet. It opens once you are connected',
  },
  'page.trying': { zh: '正在打开…', en: 'Opening…' },

  'error.offline.title': { zh: '连不上网络', en: 'No connection' },
  'error.offline.advice': {
    zh: '请检查网络，然后重新加载',
    en: 'Check your network, then reload',
  },
  'error.timeout.title': { zh: '服务器没有及时回应', en: 'The server took too long' },
  'error.timeout.advice': {
    zh: '网络可能较慢，请再试一次',
    en: 'Your network may be slow. Please try once more',
  },
  'error.signedOut.title': { zh: '登录已过期', en: 'Your sign-in has expired' },
  'error.signedOut.advice': { zh: '请重新登录', en: 'Please sign in again' },
  'error.forbidden.title': { zh: '此账号不能使用这里', en: 'This account cannot use this' },
  'error.forbidden.advice': {
    zh: '如有疑问，请联系门店工作人员',
    en: 'If you think this is wrong, ask the staff in a store',
  },
  'error.limited.title': { zh: '操作太频繁', en: 'That was too fast' },
  'error.limited.advice': { zh: '请过一分钟再试', en: 'Please try again in a minute' },
  'error.limitedFor.advice': {
    zh: '请 {seconds} 秒后再试',
    en: 'Please try again in {seconds} {seconds:second|seconds}',
  },
  'error.invalid.title': { zh: '内容不符合要求', en: 'This could not be accepted' },
  'error.invalid.advice': { zh: '请检查后再提交', en: 'Check what you entered and try again' },
  'error.unavailable.title': { zh: '服务正在恢复', en: 'We are catching up' },
  'error.unavailable.advice': {
    zh: '数据没有丢失，请稍后重新加载',
    en: 'Nothing is lost. Please reload in a moment',
  },
  'error.unexpected.title': { zh: '这一页暂时打不开', en: 'This page cannot open just now' },
  'error.unexpected.advice': { zh: '请稍后重新加载', en: 'Please reload in a moment' },
} as const satisfies Messages;
