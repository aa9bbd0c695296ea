import type { Messages } from '../../message';

/** The Play tab: the wheel, what it brings, and looking back. */
export const wheelMessages = {
  'wheel.available': { zh: '可用积分', en: 'Points to spend' },
  'wheel.prizes': { zh: '我的奖品', en: 'My prizes' },
  'wheel.label': {
    zh: '转盘，{count} 格：{names}',
    en: 'Wheel with {count} sectors: {names}',
  },
  'wheel.and': { zh: '、', en: ', ' },
  'wheel.spin': { zh: '抽奖', en: 'Spin' },
  'wheel.spin.free': { zh: '免费', en: 'Free' },
  'wheel.spin.cost': { zh: '{points} 积分', en: '{points} {points:point|points}' },
  'wheel.spin.again': { zh: '取结果', en: 'Get result' },
  'wheel.spin.none': { zh: '已抽完', en: 'Done' },
  'wheel.spin.closed': { zh: '未开放', en: 'Closed' },
  'wheel.turning': { zh: '转动中', en: 'Turning' },
  'wheel.skip': { zh: '跳过', en: 'Skip' },
  'wheel.left.free': {
    zh: '今天还可抽 {count} 次，其中 {free} 次免费',
    en: '{count} {count:spin|spins} left today, {free} of them free',
  },
  'wheel.left.paid': {
    zh: '今天还可抽 {count} 次，每次 {points} 积分',
    en: '{count} {count:spin|spins} left today, {points} points each',
  },
  'wheel.turning.text': { zh: '转动中，结果由服务器抽出', en: 'Turning. The server has the draw' },
  'wheel.slow': {
    zh: '网络较慢：结果会存进记录，不会重复扣积分',
    en: 'Slow network. The result is kept, and nothing is taken twice',
  },
  'wheel.nextVersion': {
    zh: '{when} 换成第 {version} 版，每次 {points} 积分',
    en: 'Version {version} takes over on {when}, {points} points a spin',
  },
  'wheel.budget': {
    zh: '今天的积分奖已发完：抽到积分奖会换成「{name}」',
    en: 'Today’s points are given out: prizes in points become “{name}”',
  },

  'wheel.won': { zh: '抽中：{name}', en: 'You won: {name}' },
  'wheel.lost': { zh: '这次没有中奖', en: 'Nothing this time' },
  'wheel.lost.text': {
    zh: '每一次的机会都和公布的一样',
    en: 'Every spin has the odds that are published',
  },
  'wheel.won.POINTS.text': {
    zh: '已到账，余额 {available} 积分',
    en: 'They are yours. You now have {available}',
  },
  'wheel.won.VOUCHER.text': {
    zh: '已放进我的券，结账时出示就能用',
    en: 'It is in your vouchers. Show it when you pay',
  },
  'wheel.won.GOODS.text': {
    zh: '请在 {when} 前选好领取方式',
    en: 'Say how you want it before {when}',
  },
  'wheel.fallback.SOLD_OUT': {
    zh: '抽到的「{drawn}」已经发完，按公布的规则换成「{name}」',
    en: 'The draw was “{drawn}”, which has run out. By the published rules it becomes “{name}”',
  },
  'wheel.fallback.BUDGET_USED_UP': {
    zh: '抽到的是「{drawn}」，今天的积分奖已发完，按公布的规则换成「{name}」',
    en: 'The draw was “{drawn}”. Today’s points are given out, so by the published rules it becomes “{name}”',
  },
  'wheel.result.keep': { zh: '收下', en: 'Done' },
  'wheel.result.voucher': { zh: '查看这张券', en: 'See the voucher' },
  'wheel.result.claim': { zh: '现在领取', en: 'Claim it now' },
  'wheel.result.verify': { zh: '公平验证', en: 'Verify the draw' },

  'odds.title': { zh: '规则与概率', en: 'Rules and odds' },
  'odds.row.text': {
    zh: '第 {version} 版，{count} 种奖品',
    en: 'Version {version}, {count} prizes',
  },
  'odds.table': { zh: '奖品与概率', en: 'Prizes and odds' },
  'odds.left': { zh: '剩 {left} / 共 {stock}', en: '{left} of {stock} left' },
  'odds.soldOut': { zh: '已发完，抽到会换成「{name}」', en: 'Run out: becomes “{name}”' },
  'odds.fallback': { zh: '替补奖品', en: 'Steps in for what has run out' },
  'odds.sum': { zh: '合计 100%', en: '100% in all' },
  'odds.fairness': { zh: '结果怎么验证', en: 'How to verify a draw' },
  'odds.rules': { zh: '活动规则', en: 'Rules' },

  'winners.title': { zh: '中奖名单', en: 'Recent winners' },
  'winners.line': { zh: '{name} 抽中「{prize}」', en: '{name} won “{prize}”' },
  'winners.odds': { zh: '看奖品与概率', en: 'See prizes and odds' },
  'winners.note': { zh: '都是真实的抽奖，名字已隐去', en: 'Real draws; names are masked' },

  'spins.title': { zh: '抽奖记录', en: 'My spins' },
  'spins.row.text': { zh: '每一次的结果与证明', en: 'Each result and its proof' },
  'spins.tabs': { zh: '全部或奖品', en: 'All or prizes' },
  'spins.all': { zh: '全部', en: 'All' },
  'spins.won': { zh: '我的奖品', en: 'My prizes' },
  'spins.empty': { zh: '还没有抽过奖', en: 'No spins yet' },
  'spins.empty.text': {
    zh: '抽过之后，结果和证明都在这里',
    en: 'Each result and its proof will be here',
  },
  'spins.empty.won': { zh: '还没有奖品', en: 'No prizes yet' },
  'spins.empty.won.text': { zh: '抽中的奖品都会在这里', en: 'Everything you win will be here' },
  'spins.toWheel': { zh: '去抽奖', en: 'To the wheel' },
  'spins.cost.free': { zh: '免费', en: 'Free' },
  'spins.state.POINTS': { zh: '已到账', en: 'Received' },
  'spins.state.VOUCHER': { zh: '在我的券里', en: 'In my vouchers' },
  'spins.state.NOTHING': { zh: '未中奖', en: 'No prize' },
  'spins.state.CLAIMABLE': { zh: '待领取', en: 'To claim' },
  'spins.state.CLAIMABLE.soon': { zh: '{days} 天内领取', en: '{days} {days:day|days} left' },
  'spins.state.CLAIMABLE.today': { zh: '今天到期', en: 'Last day' },
  'spins.state.CLAIMED': { zh: '已领取', en: 'Claimed' },
  'spins.state.LAPSED': { zh: '已过期', en: 'Lapsed' },

  'spin.title': { zh: '这次抽奖', en: 'This spin' },
  'spin.none': { zh: '没有这次抽奖', en: 'There is no such spin' },
  'spin.none.text': { zh: '它不在你的记录里', en: 'It is not among yours' },
  'spin.at': { zh: '时间', en: 'When' },
  'spin.cost': { zh: '花费', en: 'Cost' },
  'spin.wheel': { zh: '转盘', en: 'Wheel' },
  'spin.wheel.value': { zh: '{title}，第 {version} 版', en: '{title}, version {version}' },
  'spin.claimBefore': { zh: '领取截止', en: 'Claim before' },
  'spin.order': { zh: '查看领取进度', en: 'See how far it is' },
  'spin.lapsed': {
    zh: '{when} 前没有领取，奖品已过期',
    en: 'Not claimed before {when}, so it has lapsed',
  },

  'claim.title': { zh: '领取奖品', en: 'Claim your prize' },
  'claim.submit': { zh: '确认领取', en: 'Claim it' },
  'claim.running': { zh: '领取中…', en: 'Claiming…' },
  'claim.free': { zh: '不花积分，也不收运费', en: 'It costs no points and no delivery fee' },
  'claim.before': { zh: '{when} 前领取有效', en: 'Good until {when}' },

  'play.guest.title': { zh: '登录来转一转', en: 'Sign in for a spin' },
  'play.guest.text': {
    zh: '奖品和概率全部公开，结果自己就能验证',
    en: 'Every prize and its odds in the open, and results that you can check',
  },
  'play.guest.action': { zh: '立即登录', en: 'Sign in' },
  'play.guest.odds': { zh: '概率公开', en: 'Open odds' },
  'play.guest.odds.text': { zh: '每种奖品的机会都写明', en: 'The chance of each prize is stated' },
  'play.guest.fair': { zh: '结果可验证', en: 'Results you can check' },
  'play.guest.fair.text': {
    zh: '种子先公布指纹，第二天公布原文',
    en: 'A seed is committed before the day and revealed after it',
  },
  'play.guest.prizes': { zh: '奖品马上到', en: 'Prizes at once' },
  'play.guest.prizes.text': {
    zh: '积分和券当场到账，礼品到店取或邮寄',
    en: 'Points and vouchers arrive at once; goods in a store or by mail',
  },
  'play.none': { zh: '现在没有转盘活动', en: 'There is no wheel just now' },
  'play.none.text': {
    zh: '用积分抽奖的转盘，概率公开，结果自己就能验证。下一次什么时候开还没有定，定了就会出现在这里',
    en: 'A wheel to spin with points, its odds in the open and its results yours to check. When the next one opens is not set yet; it will be here',
  },
  'play.none.prizes.text': {
    zh: '抽中的都在，待领取的请在期限内领取',
    en: 'All you won is kept. Claim goods in time',
  },
  'play.none.action': { zh: '去商城看看', en: 'Go to the mall' },
} as const satisfies Messages;
