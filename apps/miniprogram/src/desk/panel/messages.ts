import type { Messages } from '../../lib/i18n/message';

/** Every text of the development panel; apart from the app's, whose members never see it. */
export const messages = {
  app: { zh: '惠积 Huiji', en: '惠积 Huiji' },
  name: { zh: '开发面板', en: 'Development panel' },
  language: { zh: '语言', en: 'Language' },
  theme: { zh: '外观', en: 'Theme' },
  themeAuto: { zh: '自动', en: 'Auto' },
  themeLight: { zh: '浅色', en: 'Light' },
  themeDark: { zh: '深色', en: 'Dark' },

  story: { zh: '演示', en: 'The story' },
  cardTitle: { zh: '林出示会员码', en: 'Lin shows her card' },
  cardLook: {
    zh: '第一次先请她同意。条形码和二维码每分钟换一次，断网也能用。',
    en: 'The first time she agrees. Barcode and QR code change every minute and work offline.',
  },
  cardAction: { zh: '打开林的会员码', en: 'Open Lin’s card' },
  tillTitle: { zh: '收银员就位', en: 'The clerk takes her place' },
  tillLook: {
    zh: '工号 {user}，密码 {password}。登录后收银台等着扫码。',
    en: 'User {user}, password {password}. Signed in, the till waits for a code.',
  },
  tillAction: { zh: '打开收银台', en: 'Open till' },
  tillFill: { zh: '填入工号和密码', en: 'Fill in user and password' },
  scanTitle: { zh: '扫林的会员码', en: 'The clerk scans the card' },
  scanLook: {
    zh: '把林的手机举到扫码枪前：从画面里读出二维码，打进收银台。看两边：收银台认出林，林的手机打勾。',
    en: 'Holds Lin’s phone to the scanner: the QR code is read from the picture and typed into the till. The till knows Lin, her phone shows a tick.',
  },
  scanAction: { zh: '扫一下', en: 'Scan' },
  saleTitle: { zh: '入账一单', en: 'The sale' },
  saleLook: {
    zh: '在收银台选生鲜，输入 86，加入，入账。入账前就看得到能得多少分。',
    en: 'At the till choose fresh food, type 86, add it and record. It says what the sale earns before you do.',
  },
  saleAction: { zh: '到收银台', en: 'Go to the till' },
  pointsTitle: { zh: '林看到积分', en: 'Lin sees her points' },
  pointsLook: {
    zh: '会员码页先报这一单得了多少。在明细里点开第一行，看积分怎么来、何时到期。',
    en: 'The card says at once what it brought. Press the first line of the statement: how the points add up and when they lapse.',
  },
  pointsAction: { zh: '打开林的积分明细', en: 'Open Lin’s statement' },
  redeemTitle: { zh: '林用积分兑换', en: 'Lin redeems a reward' },
  redeemLook: {
    zh: '在商城选一件能到店自取的，立即兑换，选南京西路店，确认。积分当场扣除，取货码马上就有。',
    en: 'In the mall she takes something to pick up, chooses the store on West Nanjing Road and confirms. The points go at once and the pick-up code is there.',
  },
  redeemAction: { zh: '打开林的商城', en: 'Open Lin’s mall' },
  handoverTitle: { zh: '收银员核销发放', en: 'The clerk hands it over' },
  handoverLook: {
    zh: '打开核销页，扫林的取货码。同一个码第二次就不行了。',
    en: 'Opens the hand-over page and scans Lin’s pick-up code. The same code works once.',
  },
  handoverAction: { zh: '打开核销页', en: 'Open hand-over' },
  handoverScan: { zh: '扫取货码', en: 'Scan the pick-up code' },
  giftTitle: { zh: '林送积分给王', en: 'Lin sends Wang points' },
  giftLook: {
    zh: '选一个数，写一句话，备好礼物。积分先放进信封，链接马上就有；没人领会原样退回。',
    en: 'She chooses an amount and a few words. The points wait in the envelope and the link is there; unopened they come back as they were.',
  },
  giftAction: { zh: '打开林的送积分', en: 'Open Lin’s gift page' },
  openTitle: { zh: '王加入并拆开', en: 'Wang joins and opens it' },
  openLook: {
    zh: '从林的画面里读出链接，发到王的手机。同意之后先得 500 积分，再拆开信封；林的手机马上知道。',
    en: 'Takes the link from Lin’s screen to Wang’s phone. He agrees, gets 500 points and opens the envelope; Lin’s phone knows at once.',
  },
  openAction: { zh: '把链接发给王', en: 'Give Wang the link' },
  isDone: { zh: '已完成', en: 'Done' },

  scanned: { zh: '读到 {code}，已打进收银台', en: 'Read {code} and typed it into the till' },
  noCode: {
    zh: '林的手机上看不到二维码：打开她的会员码再扫',
    en: 'No QR code to be seen on Lin’s phone: open her card, then scan',
  },
  noPickupCode: {
    zh: '林的手机上看不到取货码：打开她刚兑换的那一件再扫',
    en: 'No pick-up code to be seen on Lin’s phone: open what she redeemed, then scan',
  },
  noGiftLink: {
    zh: '林的手机上看不到礼物的链接：打开她送出、还没被领取的礼物',
    en: 'No link to be seen on Lin’s phone: open a gift of hers that still waits',
  },
  filled: { zh: '已填好，请按登录', en: 'Filled in; press Sign in' },
  noFields: {
    zh: '收银台不在登录页：退出登录后再填',
    en: 'The till does not ask for a sign-in: sign out there first',
  },

  phones: { zh: '手机', en: 'Phones' },
  till: { zh: '南京西路店的收银台', en: 'Till of the store on West Nanjing Road' },
  newPerson: { zh: '新名字', en: 'A new name' },
  show: { zh: '看手机', en: 'Go to the phone of' },
  open: { zh: '打开手机', en: 'Open the phone of' },
  close: { zh: '收起 {name} 的手机', en: 'Put the phone of {name} away' },
  full: {
    zh: '最多并排 {most} 部，先收起一部',
    en: '{most} side by side at most; put one away first',
  },
  anotherName: { zh: '用一个新名字', en: 'Or a new name' },
  nameRule: {
    zh: '小写字母、数字和连字符，最多 32 个',
    en: 'Lower-case letters, digits and hyphens, 32 at most',
  },
  openNew: { zh: '打开', en: 'Open' },
  noPersonas: {
    zh: '取不到演示人物，可以直接输入名字',
    en: 'The demo people cannot be fetched; type a name instead',
  },

  time: { zh: '营业时间', en: 'Business time' },
  timeReal: { zh: '真实时间', en: 'Real time' },
  timeMoved: { zh: '已调整', en: 'Moved' },
  timeFrozen: { zh: '已停住', en: 'Stopped' },
  hour: { zh: '快进 1 小时', en: 'An hour on' },
  day: { zh: '快进 1 天', en: 'A day on' },
  saturday: { zh: '到下个周六', en: 'Next Saturday' },
  monthEnd: { zh: '到月底 23:55', en: 'Month end, 23:55' },
  freeze: { zh: '停住', en: 'Stop the clock' },
  unfreeze: { zh: '继续走', en: 'Let it run' },
  reset: { zh: '回到真实时间', en: 'Back to real time' },
  timeSet: { zh: '现在是 {time}，手机已跟上', en: 'It is {time}; the phones have followed' },
  jobs: { zh: '运行夜间任务', en: 'Run the nightly jobs' },
  jobsRan: {
    zh: '夜间任务已运行：到期积分已入账，旧记录已清理',
    en: 'The nightly jobs have run: lapsed points are booked, old records removed',
  },
  unreachable: {
    zh: '服务器没有应答，请看它的终端再试一次',
    en: 'The server did not answer; look at its terminal and try again',
  },
} as const satisfies Messages;

export const WEEKDAYS = {
  'zh-CN': ['周日', '周一', '周二', '周三', '周四', '周五', '周六'],
  en: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
} as const;

export const LANGUAGE_NAMES = { 'zh-CN': '中文', en: 'English' } as const;
