import { type Text, text } from '../../platform/graphql/index.js';
import type { RiskRule } from './risk-rules.js';

/** Rules as operators read them. */
export const riskTitles: Readonly<Record<RiskRule, Text>> = {
  CYCLE: text('积分绕回赠送人', 'The points go round to whoever gave them'),
  MANY_SENDERS: text('多人集中送给新会员', 'Many senders to one new member'),
  NEW_ACCOUNT_CHAIN: text('新会员之间接力赠送', 'New accounts pass gifts on'),
  FROZEN_SENDER: text('赠送人已被冻结', 'The sender has been frozen since'),
};
