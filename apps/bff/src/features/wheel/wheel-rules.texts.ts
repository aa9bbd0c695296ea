import type { BusinessCalendar } from '../../platform/clock/business-calendar.js';
import { type Text, text } from '../../platform/graphql/text.js';
import { prizeOf, type WheelPrize, type WheelVersion } from './wheel.js';
import type { WheelStop } from './wheel-stop.table.js';

const PPM_PER_PERCENT = 10_000;
const FEN_PER_YUAN = 100;
const FEN_DIGITS = 2;

const count = (value: number): string => value.toLocaleString('en-US');
/** Exact: parts per million have four decimals of a percent at most. */
const percent = (ppm: number): string => `${ppm / PPM_PER_PERCENT}%`;
const yuan = (fen: number): string =>
  fen % FEN_PER_YUAN === 0
    ? `¥${count(fen / FEN_PER_YUAN)}`
    : `¥${count(Math.floor(fen / FEN_PER_YUAN))}.${String(fen % FEN_PER_YUAN).padStart(FEN_DIGITS, '0')}`;

/** Both languages of several parts after another. */
const joined = (parts: readonly Text[], separator: string): Text =>
  text(
    parts.map((part) => part['zh-CN']).join(separator),
    parts.map((part) => part.en).join(separator),
  );

const prizeLine = ({ name, oddsPpm, valueFen, stock }: WheelPrize): Text => {
  const worth =
    valueFen === 0 ? ['', ''] : [`，价值 ${yuan(valueFen)}`, `, worth ${yuan(valueFen)}`];
  const number =
    stock === null ? ['', ''] : [`，共 ${count(stock)} 份`, `, ${count(stock)} in all`];
  return text(
    `· ${name['zh-CN']}：中奖概率 ${percent(oddsPpm)}${worth[0]}${number[0]}`,
    `· ${name.en}: odds ${percent(oddsPpm)}${worth[1]}${number[1]}`,
  );
};

const prizeLines = (version: WheelVersion): Text =>
  joined([text('奖品与概率', 'Prizes and odds'), ...version.prizes.map(prizeLine)], '\n');

const stopLine = ({ stopsAt, reason }: WheelStop, calendar: BusinessCalendar): Text => {
  const end = calendar.timeOf(stopsAt);
  return text(
    `活动提前结束：自 ${end} 起不能再抽。原因：${reason}。此前抽中的奖品不受影响，仍按原规则领取。`,
    `Ends early: nobody can spin from ${end} on. Reason: ${reason}. What was won before stays won, and is claimed as these rules say.`,
  );
};

/**
 * Everything a member has to know of a version, made from what was published and from nothing else; it never changes.
 * Only a stop comes before it.
 * @param version as it was published
 */
export function rulesText(
  version: WheelVersion,
  stop: WheelStop | null,
  calendar: BusinessCalendar,
): Text {
  const { legal, costPoints, freeSpinsPerDay, spinsPerDay, claimDays } = version;
  const opens = calendar.timeOf(version.opensAt);
  const closes = calendar.timeOf(version.closesAt);
  const since = calendar.timeOf(version.activatesAt);
  const fallback = prizeOf(version, version.fallbackPrizeId).name;
  return joined(
    [
      ...(stop === null ? [] : [stopLine(stop, calendar)]),
      joined(
        [
          text('活动方：', 'Organiser: '),
          legal.organiser,
          text('。联系方式：', '. Contact: '),
          legal.contact,
        ],
        '',
      ),
      text(
        `活动时间：${opens} 至 ${closes}（${calendar.timeZone}）。第 ${version.version} 版规则，自 ${since} 起生效，发布后不再更改。`,
        `Period: ${opens} to ${closes} (${calendar.timeZone}). Version ${version.version} of the rules, in force from ${since}; never changed after publishing.`,
      ),
      joined([text('参与资格：', 'Who may take part: '), legal.eligibility], ''),
      text(
        `参与方式：每人每天最多 ${spinsPerDay} 次，其中 ${freeSpinsPerDay} 次免费，其余每次消耗 ${count(costPoints)} 积分；欠积分时不能参与。`,
        `How: at most ${spinsPerDay} spins a day for each member, ${freeSpinsPerDay} of them free, any other for ${count(costPoints)} points; not while points are owed.`,
      ),
      prizeLines(version),
      text(
        `奖品抽完，或当日积分奖品的预算用完后，抽中该奖品改为发放“${fallback['zh-CN']}”，记录中会注明；不会重抽，也不会改变其他奖品的概率。`,
        `When a prize has run out, or the points for prizes of the day are used up, “${fallback.en}” takes its place and the record says so; nothing is drawn again and no other odds change.`,
      ),
      text(
        '积分奖品立即到账，按会员积分规则到期，不能转赠。优惠券立即放入券包，使用条件和有效期以券面为准。',
        'Points are credited at once, lapse like any others and cannot be given away. Vouchers go to your wallet at once; what they say applies.',
      ),
      text(
        `实物奖品须在抽中次日起 ${claimDays} 天内领取，可到店自提或邮寄，逾期视为放弃，不折现。`,
        `Goods are to be claimed within ${claimDays} days after the spin, for picking up or delivery; after that they are forfeited. They are never paid out in money.`,
      ),
      legal.claimRules,
      text(
        '抽奖公平可验证：每天的种子哈希在前一天公布，种子在次日公布（/fairness），任何人都可以重新计算结果。',
        'Every draw can be verified: the hash of a day’s seed is published the day before, the seed the day after (/fairness), and anybody can recompute the result.',
      ),
    ],
    '\n',
  );
}
