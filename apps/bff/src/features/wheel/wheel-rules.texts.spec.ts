import { fen, instant, type PrizeId, points, type WheelId } from '@huiji/shared-types';
import { expect, test } from '@jest/globals';
import { BusinessCalendar } from '../../platform/clock/business-calendar.js';
import { text } from '../../platform/graphql/text.js';
import type { WheelPrize, WheelVersion } from './wheel.js';
import { rulesText } from './wheel-rules.texts.js';
import type { WheelStop } from './wheel-stop.table.js';

const at = (moment: string) => instant(Date.parse(moment));

const prize = (position: number, changes: Partial<WheelPrize>): WheelPrize => ({
  id: `prize-${position}` as PrizeId,
  position,
  name: text(`奖品${position}`, `Prize ${position}`),
  kind: 'NOTHING',
  points: null,
  voucherKindId: null,
  oddsPpm: 0,
  stock: null,
  valueFen: fen(0),
  imagePath: null,
  ...changes,
});

const VERSION: WheelVersion = {
  wheelId: 'wheel' as WheelId,
  version: 3,
  title: text('转盘', 'Wheel'),
  costPoints: points(1_250),
  freeSpinsPerDay: 2,
  spinsPerDay: 8,
  activatesAt: at('2026-11-30T16:00:00.000Z'),
  opensAt: at('2026-12-01T02:30:00.000Z'),
  closesAt: at('2026-12-31T16:00:00.000Z'),
  claimDays: 21,
  legal: {
    organiser: text('惠积公司', 'Huiji Ltd.'),
    contact: text('400-1', 'Call 400-1'),
    eligibility: text('成年会员', 'Adult members'),
    claimRules: text('凭码领取', 'Against a code'),
  },
  fallbackPrizeId: 'prize-0' as PrizeId,
  prizes: [
    prize(0, { kind: 'POINTS', points: points(5), oddsPpm: 987_655, valueFen: fen(5) }),
    prize(1, { kind: 'GOODS', oddsPpm: 12_345, stock: 1_200, valueFen: fen(4_999_900) }),
  ],
  publishedAt: at('2026-11-01T00:00:00.000Z'),
  publishedBy: null,
};

const rules = rulesText(VERSION, null, new BusinessCalendar('Asia/Shanghai'));

test.each([
  ['organiser', '惠积公司', 'Huiji Ltd.'],
  ['contact', '400-1', 'Call 400-1'],
  ['period', '2026-12-01 10:30 至 2027-01-01 00:00', '2026-12-01 10:30 to 2027-01-01 00:00'],
  [
    'version',
    '第 3 版规则，自 2026-12-01 00:00',
    'Version 3 of the rules, in force from 2026-12-01',
  ],
  ['eligibility', '成年会员', 'Adult members'],
  ['spins', '最多 8 次，其中 2 次免费，其余每次消耗 1,250 积分', '8 spins a day'],
  ['odds', '奖品0：中奖概率 98.7655%，价值 ¥0.05', 'Prize 0: odds 98.7655%, worth ¥0.05'],
  ['number', '1.2345%，价值 ¥49,999，共 1,200 份', '1.2345%, worth ¥49,999, 1,200 in all'],
  ['fallback', '改为发放“奖品0”', '“Prize 0” takes its place'],
  ['deadline', '21 天内领取', 'within 21 days'],
  ['claim rules', '凭码领取', 'Against a code'],
  ['fairness', '/fairness', '/fairness'],
])('the rules tell the %s', (_, chinese, english) => {
  expect(rules['zh-CN']).toContain(chinese);
  expect(rules.en).toContain(english);
});

test('a stop comes first, with its moment and its reason; the period stays as it was published', () => {
  const stop: WheelStop = {
    wheelId: VERSION.wheelId,
    id: 'stop' as WheelStop['id'],
    version: 3,
    stopsAt: at('2026-12-10T04:00:00.000Z'),
    reason: '奖品价格印错',
    stoppedBy: 'staff' as WheelStop['stoppedBy'],
    stoppedAt: at('2026-12-10T04:00:00.000Z'),
  };
  const stopped = rulesText(VERSION, stop, new BusinessCalendar('Asia/Shanghai'));
  const [first, ...rest] = stopped.en.split('\n');
  expect(first).toContain(
    'Ends early: nobody can spin from 2026-12-10 12:00 on. Reason: 奖品价格印错.',
  );
  expect(rest.join('\n')).toBe(rules.en);
  expect(stopped['zh-CN']).toContain('自 2026-12-10 12:00 起不能再抽。原因：奖品价格印错。');
});
