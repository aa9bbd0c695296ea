import type { RedemptionStatus, WonByPartsFragment } from '@/generated/graphql';

export interface WonOrder {
  readonly id: string;
  readonly status: RedemptionStatus;
  /** What won it; kept answers of before may lack it. */
  readonly spin?: WonByPartsFragment | null | undefined;
}

/** What has become of a prize whose redemption was cancelled. */
export type PrizeAgain =
  | { readonly kind: 'CLAIMABLE'; readonly spinId: string; readonly claimBefore: number }
  /** By another redemption. */
  | { readonly kind: 'CLAIMED' }
  | { readonly kind: 'FORFEITED' };

/** @returns null for anything else than a cancelled prize */
export function prizeAgain({ id, status, spin }: WonOrder): PrizeAgain | null {
  if (status !== 'CANCELLED' || !spin?.claim) return null;
  const { state, claimBefore, redemption } = spin.claim;
  if (state === 'CLAIMABLE') {
    return { kind: 'CLAIMABLE', spinId: spin.id, claimBefore: Date.parse(claimBefore) };
  }
  return redemption && redemption.id !== id ? { kind: 'CLAIMED' } : { kind: 'FORFEITED' };
}
