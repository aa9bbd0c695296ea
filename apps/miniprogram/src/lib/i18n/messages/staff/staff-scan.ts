import type { Messages } from '../../message';

/** The till before a sale: the shift, the scanner, and why a code opens nothing. */
export const staffScanMessages = {
  'staff.shift.title': { zh: '本班小结', en: 'This shift' },
  'staff.shift.date': { zh: '营业日 {day}', en: 'business date {day}' },
  'staff.shift.since': { zh: '开班', en: 'Since' },
  'staff.shift.time': { zh: '班次', en: 'Hours' },
  'staff.shift.sales': { zh: '入账 {count} 笔', en: '{count} {count:sale|sales}' },
  'staff.shift.points': { zh: '其中积分支付', en: 'Paid with points' },
  'staff.shift.refunds': { zh: '退货 {count} 笔', en: '{count} {count:refund|refunds}' },
  'staff.shift.cashBack': { zh: '其中退还现金', en: 'Handed back in money' },
  'staff.shift.money': { zh: '应交金额', en: 'Money to hand in' },
  'staff.shift.here': {
    zh: '只算你今天在这台设备上入账的',
    en: 'Only what you booked on this device today',
  },
  'staff.shift.stay': { zh: '继续收银', en: 'Keep working' },
  'staff.shift.unanswered.title': {
    zh: '有一笔还没收到结果',
    en: 'One booking has no answer yet',
  },
  'staff.shift.unanswered.advice': {
    zh: '最好先试到有结果。退出后会为你保留，别人登录则会清掉',
    en: 'Better try it again first. It is kept for you, but lost when somebody else signs in',
  },
  'staff.shift.unfinished.title': {
    zh: '还有 {lines} 行没有入账',
    en: '{lines} {lines:line is|lines are} not booked yet',
  },
  'staff.shift.unfinished.advice': {
    zh: '退出后会清空，请先入账或取消这单',
    en: 'Signing out discards them. Record or cancel the sale first',
  },

  'staff.scan.title': { zh: '请扫会员码', en: 'Scan the member code' },
  'staff.scan.text': {
    zh: '扫码枪可直接扫，无需点选',
    en: 'A hand scanner works right away, nothing to tap',
  },
  'staff.scan.camera': { zh: '用相机扫码', en: 'Scan with the camera' },
  'staff.scan.camera.close': { zh: '关闭相机', en: 'Close the camera' },
  'staff.camera.opening': { zh: '正在打开相机…', en: 'Opening the camera…' },
  'staff.camera.aim': {
    zh: '把顾客的二维码放进框里',
    en: 'Hold the member’s QR code in the frame',
  },
  'staff.camera.torchOn': { zh: '开灯', en: 'Light on' },
  'staff.camera.torchOff': { zh: '关灯', en: 'Light off' },
  'staff.camera.other': { zh: '换一个相机', en: 'Other camera' },
  'staff.camera.refused.title': { zh: '没有相机权限', en: 'The camera is not allowed' },
  'staff.camera.refused.advice': {
    zh: '请在浏览器或手机设置里允许使用相机，再点“用相机扫码”；也可用扫码枪或手工输入',
    en: 'Allow the camera in the settings of the browser or phone and press “Scan with the camera” again, or use a hand scanner or type the code',
  },
  'staff.camera.missing.title': { zh: '这台设备没有相机', en: 'This device has no camera' },
  'staff.camera.missing.advice': {
    zh: '请用扫码枪，或手工输入 20 位数字',
    en: 'Use a hand scanner, or type the 20 digits',
  },
  'staff.camera.busy.title': {
    zh: '相机正被其他程序使用',
    en: 'Another program is using the camera',
  },
  'staff.camera.busy.advice': {
    zh: '请关掉那个程序再试；也可用扫码枪或手工输入',
    en: 'Close that program and try again, or use a hand scanner or type the code',
  },
  'staff.camera.broken.title': { zh: '相机没有画面', en: 'The camera gives no picture' },
  'staff.camera.broken.advice': {
    zh: '请再打开一次相机；也可用扫码枪或手工输入',
    en: 'Open the camera again, or use a hand scanner or type the code',
  },

  'staff.scan.code': { zh: '会员码 20 位数字', en: 'Member code, 20 digits' },
  'staff.scan.code.hint': {
    zh: '顾客点“显示数字”后可见',
    en: 'Shown when the member taps “Show digits”',
  },
  'staff.scan.code.progress': { zh: '还差 {left} 位', en: '{left} more to go' },
  'staff.scan.code.ready': { zh: '校验通过', en: 'The check digit fits' },
  'staff.scan.code.mistyped': {
    zh: '有一位不对，请对照顾客手机核对',
    en: 'One digit is wrong. Compare it with the member’s phone',
  },
  'staff.scan.submit': { zh: '查找会员', en: 'Find the member' },
  'staff.scan.running': { zh: '查找中…', en: 'Looking…' },
  'staff.scan.heldSale': {
    zh: '已录入 {lines} 行，合计 {amount}。扫码后接着结账',
    en: '{lines} {lines:line|lines}, {amount} in hand. Scan to go on with it',
  },
  'staff.scan.heldSale.drop': { zh: '清空这单', en: 'Discard this sale' },
  'staff.scan.opened': {
    zh: '{name}，{tier}会员，可用 {points} 积分',
    en: '{name}, {tier} member, {points} {points:point|points} to spend',
  },
  'staff.scan.busy': {
    zh: '先完成或取消当前这单，再扫下一位',
    en: 'Finish or cancel this sale before scanning the next member',
  },

  'staff.code.MALFORMED.title': { zh: '这不是会员码', en: 'This is not a member code' },
  'staff.code.MALFORMED.advice': {
    zh: '请顾客打开惠积的“会员码”页再扫；手工输入请核对 20 位数字',
    en: 'Ask for the Card page in Huiji and scan that. If typed, compare the 20 digits',
  },
  'staff.code.UNKNOWN.title': { zh: '查无此会员码', en: 'No member has this code' },
  'staff.code.UNKNOWN.advice': {
    zh: '请顾客点“换一个码”，再扫新码',
    en: 'Ask the member to tap “New code”, then scan the new one',
  },
  'staff.code.INVALID.title': { zh: '会员码无效', en: 'This code is not valid' },
  'staff.code.INVALID.advice': {
    zh: '可能已被顾客更换。请顾客刷新会员码页，再扫新码',
    en: 'It may have been replaced. Ask the member to refresh the Card page and scan the new one',
  },
  'staff.code.EXPIRED.title': { zh: '会员码已过期', en: 'This code has expired' },
  'staff.code.EXPIRED.advice': {
    zh: '可能是截图。请顾客当面打开会员码页，再扫一次',
    en: 'It may be a screenshot. Ask the member to open the Card page here, then scan again',
  },
  'staff.code.CLOCK_SKEW.title': {
    zh: '顾客手机的时间不准',
    en: 'The member’s phone clock is off',
  },
  'staff.code.CLOCK_SKEW.advice': {
    zh: '请顾客打开“自动设置时间”并联网刷新，再扫新码',
    en: 'Ask the member to turn on automatic time and refresh online, then scan the new code',
  },
  'staff.code.REPLAYED.title': { zh: '这个会员码已经用过', en: 'This code has been used' },
  'staff.code.REPLAYED.advice': {
    zh: '每个码只能用一次。请顾客刷新会员码页，再扫新码',
    en: 'A code works once. Ask the member to refresh the Card page and scan the new one',
  },
  'staff.code.BLOCKED.title': { zh: '该会员账户已停用', en: 'This member’s account is blocked' },
  'staff.code.BLOCKED.advice': {
    zh: '不能积分和抵扣，可按普通顾客结账。请顾客到服务台核实',
    en: 'No points can be earned or spent; ring it up without the card. Send the member to the service desk',
  },
  'staff.code.locked.title': { zh: '扫码暂停', en: 'Scanning is paused' },
  'staff.code.locked.advice': {
    zh: '错误的码太多，请 {seconds} 秒后再扫',
    en: 'Too many wrong codes. Scan again in {seconds} {seconds:second|seconds}',
  },
} as const satisfies Messages;
