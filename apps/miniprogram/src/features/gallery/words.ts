import { useI18n } from '@/lib/i18n/use-i18n';

/** Texts of the gallery: apart from the catalogue, which everybody downloads. */
const WORDS = {
  title: { zh: '组件', en: 'Components' },
  closed: { zh: '这一页只在开发时打开', en: 'This page is open in development only' },
  closedText: { zh: '用 npm start 打开', en: 'Open it with npm start' },
  home: { zh: '回首页', en: 'Go to home' },
  parts: { zh: '类别', en: 'Groups' },
  theme: { zh: '主题', en: 'Theme' },
  light: { zh: '浅色', en: 'Light' },
  dark: { zh: '深色', en: 'Dark' },
  buttons: { zh: '按钮', en: 'Buttons' },
  choices: { zh: '选择', en: 'Choices' },
  fields: { zh: '输入', en: 'Fields' },
  rows: { zh: '列表', en: 'Rows' },
  states: { zh: '状态', en: 'States' },
  waiting: { zh: '等待', en: 'Waiting' },
  numbers: { zh: '数字', en: 'Numbers' },
  layers: { zh: '浮层', en: 'Layers' },
  signs: { zh: '图标', en: 'Signs' },
  bars: { zh: '导航', en: 'Bars' },
  primary: { zh: '主要操作', en: 'Primary' },
  secondary: { zh: '次要操作', en: 'Secondary' },
  plain: { zh: '文字操作', en: 'Plain' },
  danger: { zh: '不能撤销的操作', en: 'Cannot be undone' },
  withIcon: { zh: '带图标', en: 'With an icon' },
  disabled: { zh: '不可用', en: 'Disabled' },
  running: { zh: '保存中…', en: 'Saving…' },
  longAction: {
    zh: '文字很长的操作也要完整显示，可以换到第二行',
    en: 'An action with a long label is shown whole, over two lines if it has to be',
  },
  pressed: { zh: '已按下', en: 'Pressed' },
  anything: { zh: '任何可以按的内容', en: 'Anything that can be pressed' },
  agree: { zh: '我已阅读并同意', en: 'I have read this and agree' },
  all: { zh: '全部', en: 'All' },
  earned: { zh: '获得', en: 'Earned' },
  spent: { zh: '使用', en: 'Spent' },
  amount: { zh: '数量', en: 'Amount' },
  day: { zh: '日期', en: 'Day' },
  switchText: { zh: '整行都可以按', en: 'The whole row turns it' },
  name: { zh: '昵称', en: 'Nickname' },
  nameHint: { zh: '1 到 20 个字', en: '1 to 20 characters' },
  nameValue: { zh: '林小满', en: 'Lin Xiaoman' },
  nameExample: { zh: '例如：小满', en: 'For example: Xiaoman' },
  nameWrong: { zh: '太长了，请缩短到 20 个字以内', en: 'Too long: use 20 characters at most' },
  rowText: { zh: '惠积生活 · 南京西路店', en: 'Huiji Living, West Nanjing Road' },
  rowNote: { zh: '2027年12月31日到期', en: 'Lapses on 31 Dec 2027' },
  rowLong: {
    zh: '名称很长的一行：生鲜、百货、家电与书店的联合促销活动奖励积分',
    en: 'A row with a long name: points for the joint offer of groceries, household and books',
  },
  time: { zh: '11月25日 10:00', en: '25 Nov 10:00' },
  purchase: { zh: '消费积分', en: 'Purchase' },
  weekend: { zh: '周末加成', en: 'Weekend bonus' },
  total: { zh: '合计', en: 'Total' },
  emptyTitle: { zh: '还没有记录', en: 'Nothing here yet' },
  emptyText: {
    zh: '结账时出示会员码，积分当场到账',
    en: 'Show your card at the till to earn points',
  },
  emptyAction: { zh: '出示会员码', en: 'Show my card' },
  warning: { zh: '680 积分将在 3 天后到期', en: '680 points lapse in 3 days' },
  error: { zh: '这一步没有完成，请再试一次', en: 'This was not done, please try again' },
  openSheet: { zh: '打开面板', en: 'Open a sheet' },
  openOverlay: { zh: '打开全屏', en: 'Open an overlay' },
  sheetText: { zh: '面板里的内容', en: 'What the sheet is about' },
  openToast: { zh: '显示提示', en: 'Show a toast' },
  openFailedToast: { zh: '显示失败提示', en: 'Show a failure' },
  done: { zh: '已完成', en: 'Done' },
  heading: { zh: '标题', en: 'Heading' },
} as const;

type Word = keyof typeof WORDS;

/** The gallery's texts in the language in use. */
export function useWords(): (word: Word) => string {
  const { language } = useI18n();
  return (word) => WORDS[word][language === 'en' ? 'en' : 'zh'];
}
