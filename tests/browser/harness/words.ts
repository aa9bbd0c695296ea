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

  offline: ['网络不可用', 'Offline. Showing'],
  worksOffline: ['离线可用', 'Works offline'],
  connectForCodes: ['需要联网取新的会员码', 'Connect to get new codes'],
  clockIsOff: ['手机时间不准', 'The phone’s clock is off'],
  cardBlocked: ['会员码已停用', 'This card is blocked'],
  signOut: ['退出登录', 'Sign out'],

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
  tillMenu: ['收银台菜单', 'Till menu'],
  scanningPaused: ['扫码暂停', 'Scanning is paused'],
  cancelSale: ['取消这单', 'Cancel this sale'],
  addLine: ['再加一行', 'Add another line'],
  useAll: ['全部用上', 'Use all'],
  typePoints: ['输入数目', 'Type it'],
  nextNumber: ['换下一个号', 'Take the next number'],
  part: ['部分退', 'Part of it'],
  anotherRefund: ['再退一张', 'Another refund'],
  scanAgain: ['再扫一次', 'Scan again'],
  MALFORMED: ['这不是会员码', 'This is not a member code'],
  UNKNOWN: ['查无此会员码', 'No member has this code'],
  INVALID: ['会员码无效', 'This code is not valid'],
  EXPIRED: ['会员码已过期', 'This code has expired'],
  CLOCK_SKEW: ['顾客手机的时间不准', 'The member’s phone clock is off'],
  REPLAYED: ['这个会员码已经用过', 'This code has been used'],
  BLOCKED: ['该会员账户已停用', 'This member’s account is blocked'],
  backToTill: ['回到收银台', 'Back to the till'],
} as const satisfies Record<string, readonly [zh: string, en: string]>;

export type Words = Readonly<Record<keyof typeof WORDS, string>>;

/** The words of one language. */
export function wordsOf(language: Language): Words {
  const column = language === 'zh' ? 0 : 1;
  const pairs = Object.entries(WORDS).map(([name, pair]) => [name, pair[column]]);
  return Object.fromEntries(pairs) as Words;
}
