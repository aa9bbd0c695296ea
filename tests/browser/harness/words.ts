export type Language = 'zh' | 'en';

/** What stands on the controls that the suites press and look for, as [Chinese, English]. */
const WORDS = {
  chooseLanguage: ['中文', 'English'],
  newName: ['或者用一个新名字', 'Or use a new name'],
  agree: ['同意并领取 500 积分', 'Agree and get 500 points'],
  tabs: ['主要页面', 'Main pages'],
  home: ['首页', 'Home'],
  card: ['会员码', 'Card'],
  me: ['我的', 'Me'],
  myPoints: ['积分明细', 'My points'],
  back: ['返回', 'Back'],
  close: ['关闭', 'Close'],
  reload: ['重新加载', 'Reload'],

  barcode: ['放大条形码', 'Enlarge the barcode'],
  qr: ['放大二维码', 'Enlarge the QR code'],
  closeCode: ['收起', 'Close'],
  codeImage: ['会员码，请出示给收银员', 'Member code, show it to the cashier'],
  showDigits: ['显示数字', 'Show digits'],
  hideDigits: ['隐藏数字', 'Hide digits'],
  newCode: ['换一个码', 'New code'],
  codeReplaced: ['已换新码，旧码全部失效', 'New code; all older ones are void'],
  recognised: ['识别成功', 'Recognised'],
  youEarned: ['获得积分', 'You earned'],
  returnRecorded: ['退货已处理', 'Return recorded'],
  takenBack: ['收回积分', 'Points taken back'],
  backToCard: ['回到会员码', 'Back to my card'],

  pointsEarned: ['消费获得积分', 'Points earned'],
  purchase: ['消费积分', 'Purchase'],
  weekend: ['周末加成', 'Weekend bonus'],
  welcomeDouble: ['新会员双倍', 'Welcome double points'],
  total: ['合计', 'Total'],
  takenBackEntry: ['退货扣回积分', 'Points taken back (refund)'],
  lapses: ['到期', 'Lapses'],

  userName: ['工号', 'User name'],
  password: ['密码', 'Password'],
  signIn: ['登录', 'Sign in'],
  scanTitle: ['请扫会员码', 'Scan the member code'],
  typedCode: ['会员码 20 位数字', 'Member code, 20 digits'],
  findMember: ['查找会员', 'Find the member'],
  fresh: ['生鲜', 'Fresh'],
  general: ['百货', 'General'],
  add: ['加入', 'Add'],
  record: ['入账', 'Record'],
  recorded: ['已入账', 'Recorded'],
  nextCustomer: ['下一位顾客', 'Next customer'],
  receiptNumber: ['小票号', 'Receipt number'],
  refund: ['退货', 'Refund'],
  next: ['下一步', 'Next'],
  refundAll: ['全部退', 'All that is left'],
  refundNow: ['确认退货', 'Refund'],
  refundRecorded: ['退货已入账', 'Refund recorded'],
  backToTill: ['回到收银台', 'Back to the till'],
} as const satisfies Record<string, readonly [zh: string, en: string]>;

export type Words = Readonly<Record<keyof typeof WORDS, string>>;

/** The words of one language. */
export function wordsOf(language: Language): Words {
  const column = language === 'zh' ? 0 : 1;
  const pairs = Object.entries(WORDS).map(([name, pair]) => [name, pair[column]]);
  return Object.fromEntries(pairs) as Words;
}
