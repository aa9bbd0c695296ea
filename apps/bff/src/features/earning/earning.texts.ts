import { type Text, text } from '../../platform/graphql/text.js';
import { EARN_RULE_CODES, type EarnRuleCode } from './earn-rule.js';

const titles: Readonly<Record<EarnRuleCode, Text>> = {
  BASE: text('消费积分', 'Purchase'),
  TIER: text('等级加成', 'Tier bonus'),
  WEEKEND: text('周末加成', 'Weekend bonus'),
  WELCOME_DOUBLE: text('新会员双倍', 'Welcome double points'),
};

/** For a rule of an earlier programme that is not known any more. */
const formerRule = text('活动加成', 'Bonus');

/** What a rule is called in a breakdown. */
export function earnRuleTitle(ruleCode: string): Text {
  const known = EARN_RULE_CODES.find((code) => code === ruleCode);
  return known === undefined ? formerRule : titles[known];
}
