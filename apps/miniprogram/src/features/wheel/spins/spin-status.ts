import { daysBetween } from '@/lib/format/date';
import type { Translate } from '@/lib/i18n/translate';
import type { SpinOfList } from './use-spins';

/** Days; less than that is urgent. */
const URGENT_DAYS = 3;

interface Status {
  readonly words: string;
  /** open: there is something to do; urgent: soon. */
  readonly tone: 'quiet' | 'open' | 'urgent';
}

/** Where the prize of a spin is now. @param time epoch ms */
export function spinStatus(
  { prize, claim }: Pick<SpinOfList, 'prize' | 'claim'>,
  time: number,
  t: Translate,
): Status {
  if (claim === null) {
    const kind = prize.kind === 'GOODS' ? 'NOTHING' : prize.kind;
    return { words: t(`spins.state.${kind}`), tone: 'quiet' };
  }
  if (claim.state !== 'CLAIMABLE') {
    return { words: t(`spins.state.${claim.state}`), tone: 'quiet' };
  }
  const days = daysBetween(time, Date.parse(claim.claimBefore));
  if (days <= 0) return { words: t('spins.state.CLAIMABLE.today'), tone: 'urgent' };
  return days < URGENT_DAYS
    ? { words: t('spins.state.CLAIMABLE.soon', { days }), tone: 'urgent' }
    : { words: t('spins.state.CLAIMABLE'), tone: 'open' };
}
