import { monthKey } from '@/lib/format/date';

interface Lapsing {
  readonly expiresAt: string;
  readonly points: number;
}

export interface ExpiryMonth {
  readonly key: string;
  /** The soonest instant in the month at which some of them lapse, epoch ms. */
  readonly firstAt: number;
  readonly points: number;
}

/** Adds up what lapses in each programme month, soonest first. */
export function expiryMonths(lapsing: readonly Lapsing[]): ExpiryMonth[] {
  const months = new Map<string, ExpiryMonth>();
  for (const { expiresAt, points } of lapsing) {
    const at = Date.parse(expiresAt);
    const key = monthKey(at);
    const known = months.get(key);
    months.set(key, {
      key,
      firstAt: Math.min(at, known?.firstAt ?? at),
      points: points + (known?.points ?? 0),
    });
  }
  return Array.from(months.values()).sort((a, b) => a.firstAt - b.firstAt);
}
