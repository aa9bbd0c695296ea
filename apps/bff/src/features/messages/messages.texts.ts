import { type Text, text } from '../../platform/graphql/index.js';
import type { MessageContent } from './message-content.js';

const count = (value: number): string => value.toLocaleString('en-US');

interface Words {
  readonly title: Text;
  readonly body: Text;
}

type Content<Kind extends MessageContent['kind']> = Extract<MessageContent, { kind: Kind }>;

/** The rules of the programme that words name, as they are now. */
export interface GiftHours {
  /** Within which a gift can be opened. */
  readonly claimHours: number;
  /** Before received points can be passed on; 0: at once. */
  readonly lockHours: number;
}

const hours = (value: number): string => `${count(value)} ${value === 1 ? 'hour' : 'hours'}`;

const timedOut = ({ claimHours }: GiftHours): Text =>
  text(`${count(claimHours)} 小时内无人领取`, `Nobody opened it within ${hours(claimHours)}`);

const passingOn = ({ lockHours }: GiftHours): Text =>
  lockHours === 0
    ? text('可以转送', 'You can pass them on.')
    : text(`${count(lockHours)} 小时后可以转送`, `You can pass them on after ${hours(lockHours)}.`);

/** How an instant is written. */
type Written = (ms: number) => string;

const returned: Readonly<
  Record<Exclude<Content<'GIFT_RETURNED'>['returnedBy'], 'TIMED_OUT'>, Text>
> = {
  REJECTED: text('审核未通过', 'It did not pass the review'),
  ALL_LAPSED: text('积分在保管期间到期', 'It was kept until its points lapsed'),
  RECEIVER_LEFT: text('好友已注销账号', 'Your friend has closed the account'),
};

const cancelled: Readonly<Record<Content<'REDEMPTION_CANCELLED'>['cancelledBy'], Text>> = {
  CANCELLED_BY_STAFF: text('门店取消了兑换', 'The shop cancelled it'),
  PAYMENT_TIMED_OUT: text('超时未支付', 'It was not paid in time'),
  PICKUP_TIMED_OUT: text('逾期未取', 'It was not picked up in time'),
};

/** Why something came back, for whoever needs a line of it. */
export function reasonOf(
  content: Content<'GIFT_RETURNED'> | Content<'REDEMPTION_CANCELLED'>,
  rules: GiftHours,
): Text {
  if (content.kind === 'REDEMPTION_CANCELLED') {
    return cancelled[content.cancelledBy];
  }
  return content.returnedBy === 'TIMED_OUT' ? timedOut(rules) : returned[content.returnedBy];
}

function whatCameBack({ points, lapsed }: Content<'GIFT_RETURNED'>): Text {
  if (lapsed === 0) {
    return text(
      `${count(points)} 积分已退回原批次，有效期不变`,
      `Its ${count(points)} points are back with the dates they had.`,
    );
  }
  const back = points - lapsed;
  return back === 0
    ? text(
        `${count(lapsed)} 积分已过期失效`,
        `Its ${count(lapsed)} points had reached their date and are gone.`,
      )
    : text(
        `${count(back)} 积分已退回原批次，另有 ${count(lapsed)} 积分已过期失效`,
        `${count(back)} of its points are back with the dates they had; ${count(lapsed)} had reached theirs and are gone.`,
      );
}

/** What a member has again after a cancelled redemption: the points, or the prize; nothing where it cost nothing. */
function afterCancelling(
  { points, lapsed, prize }: Content<'REDEMPTION_CANCELLED'>,
  moment: Written,
): Text {
  const back = points - lapsed;
  if (prize !== null) {
    const until = moment(prize.claimBefore);
    return text(`，请在 ${until} 前重新领取奖品`, ` You can claim your prize again by ${until}.`);
  }
  if (points === 0) {
    return text('', '');
  }
  if (lapsed === 0) {
    return text(`，${count(points)} 积分已退回`, ` ${count(points)} points are back.`);
  }
  return back === 0
    ? text(
        `，${count(lapsed)} 积分已过期失效`,
        ` Its ${count(lapsed)} points had reached their date and are gone.`,
      )
    : text(
        `，${count(back)} 积分已退回，另有 ${count(lapsed)} 积分已过期失效`,
        ` ${count(back)} points are back; ${count(lapsed)} had reached their date and are gone.`,
      );
}

/**
 * @param person what the other one is called, in both languages
 * @param moment how an instant is written: date and time of the programme
 */
export function messageWords(
  content: MessageContent,
  person: Text,
  moment: Written,
  rules: GiftHours,
): Words {
  switch (content.kind) {
    case 'GIFT_CLAIMED':
      return {
        title: text('好友领取了你的礼物', 'Your gift has been opened'),
        body: text(
          `${person['zh-CN']} 领取了你送的 ${count(content.points)} 积分`,
          `${person.en} opened your gift of ${count(content.points)} points.`,
        ),
      };
    case 'GIFT_RECEIVED':
      return {
        title: text('礼物积分已到账', 'Your gift has arrived'),
        body: text(
          `${person['zh-CN']} 送你的 ${count(content.points)} 积分已到账，${passingOn(rules)['zh-CN']}`,
          `${count(content.points)} points from ${person.en} are yours. ${passingOn(rules).en}`,
        ),
      };
    case 'GIFT_RETURNED':
      return {
        title: text('礼物已退回', 'Your gift has come back'),
        body: text(
          `${reasonOf(content, rules)['zh-CN']}，${whatCameBack(content)['zh-CN']}`,
          `${reasonOf(content, rules).en}. ${whatCameBack(content).en}`,
        ),
      };
    case 'GIFT_REFUSED':
      return {
        title: text('礼物未能到账', 'A gift could not be given to you'),
        body: text(
          `这份 ${count(content.points)} 积分的礼物未通过审核，积分已退回送礼人：如有疑问请联系客服`,
          `The gift of ${count(content.points)} points did not pass the review and went back. Please contact customer service with any question.`,
        ),
      };
    case 'REDEMPTION_READY': {
      const { title, pickupBefore } = content;
      const until = pickupBefore === null ? null : moment(pickupBefore);
      return {
        title: text('可以取货了', 'Ready for pick-up'),
        body: text(
          `「${title['zh-CN']}」已备好${until === null ? '' : `，请在 ${until} 前凭取货码领取`}`,
          `“${title.en}” is ready${until === null ? '.' : `. Please pick it up with your code by ${until}.`}`,
        ),
      };
    }
    case 'REDEMPTION_CANCELLED':
      return {
        title: text('兑换已取消', 'Redemption cancelled'),
        body: text(
          `「${content.title['zh-CN']}」${reasonOf(content, rules)['zh-CN']}${afterCancelling(content, moment)['zh-CN']}`,
          `“${content.title.en}”: ${reasonOf(content, rules).en}.${afterCancelling(content, moment).en}`,
        ),
      };
    case 'PRIZE_TO_CLAIM':
      return {
        title: text('你中奖了', 'You have won a prize'),
        body: text(
          `你在幸运转盘抽中了「${content.title['zh-CN']}」，请在 ${moment(content.claimBefore)} 前领取`,
          `You won “${content.title.en}” on the lucky wheel. Please claim it by ${moment(content.claimBefore)}.`,
        ),
      };
    case 'PRIZE_LAPSED':
      return {
        title: text('奖品已过领取时间', 'A prize was not claimed in time'),
        body: text(
          `「${content.title['zh-CN']}」的领取时间已过，按活动规则视为放弃：如有疑问请联系客服`,
          `The time to claim “${content.title.en}” is over and it is forfeited under the rules. Please contact customer service with any question.`,
        ),
      };
    case 'POINTS_EXPIRING':
      return {
        title: text('积分即将到期', 'Points about to lapse'),
        body: text(
          `你有 ${count(content.points)} 积分将于 ${content.lapsesOn} 到期（还有 ${content.days} 天），去看看能换什么`,
          `${count(content.points)} of your points lapse on ${content.lapsesOn}, in ${content.days} ${content.days === 1 ? 'day' : 'days'}. See what they get you.`,
        ),
      };
  }
}

/** Who is not there any more. */
export const somebody = text('一位会员', 'a former member');
