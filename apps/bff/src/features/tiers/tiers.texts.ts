import { BASIS_POINTS_PER_WHOLE, type BasisPoints } from '@huiji/shared-types';
import { type Text, text } from '../../platform/graphql/text.js';
import type { TierCode } from './tier.js';

const BASIS_POINTS_PER_PERCENT = BASIS_POINTS_PER_WHOLE / 100;

export const tierNames: Readonly<Record<TierCode, Text>> = {
  silver: text('银卡', 'Silver'),
  gold: text('金卡', 'Gold'),
  diamond: text('钻石卡', 'Diamond'),
};

/** `bps / unit` in as few decimals as it has. */
function decimal(bps: BasisPoints, unit: number): string {
  const fraction = String(bps % unit).padStart(String(unit).length - 1, '0');
  return `${Math.floor(bps / unit)}.${fraction}`.replace(/\.?0+$/, '');
}

export const tierTexts = {
  earnMultiplier: (bps: BasisPoints) => {
    const times = decimal(bps, BASIS_POINTS_PER_WHOLE);
    return text(`消费基础积分 ${times} 倍`, `${times}x base points on purchases`);
  },
  weekendBonus: (bps: BasisPoints) => {
    const percent = decimal(bps, BASIS_POINTS_PER_PERCENT);
    return text(`周末基础积分再加 ${percent}%`, `${percent}% more base points at weekends`);
  },
  payWithPoints: (bps: BasisPoints) => {
    const percent = decimal(bps, BASIS_POINTS_PER_PERCENT);
    return text(
      `收银台积分最多可抵 ${percent}%`,
      `Pay up to ${percent}% of a purchase with points`,
    );
  },
} as const;
