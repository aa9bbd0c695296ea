import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { type CardCodeReason, ScanCardDocument } from '@/generated/graphql';
import { api } from '@/lib/api';
import { ApiError } from '@/lib/graphql/api-error';
import { now } from '@/platform/clock';
import { isWorthRetrying } from '../parts/failure-words';
import { useNow } from '../parts/use-now';
import { terminalId } from '../till/device';
import { sessionDeadline } from '../till/session-deadline';
import { tillStore } from '../till/stores';
import { signalTill } from '../till/till-signal';
import { withSession } from '../till/till-state';
import { scannedCode } from './code-entry';

const MOST_RETRIES = 1;
const UNKNOWN_LOCK_MS = 60_000;
const EVERY_SECOND_MS = 1000;
const MS_PER_SECOND = 1000;

/** Why the last scan opened nothing. */
export type ScanProblem =
  | { readonly kind: 'code'; readonly reason: CardCodeReason }
  | { readonly kind: 'locked'; readonly seconds: number }
  | { readonly kind: 'failed'; readonly error: unknown };

export interface CardScanning {
  /** Opens a till session with what a scanner, a camera or a person read. */
  scan(text: string): void;
  readonly isRunning: boolean;
  readonly problem: ScanProblem | null;
}

/** Reads card codes. The same code from the same till within 30 s is the same session, so retrying is safe. */
export function useScanCard(): CardScanning {
  const [refusal, setRefusal] = useState<CardCodeReason | null>(null);
  const [lockedUntil, setLockedUntil] = useState<number | null>(null);
  const instant = useNow(lockedUntil === null ? null : EVERY_SECOND_MS);
  const lockedForMs = lockedUntil === null ? 0 : Math.max(0, lockedUntil - instant);
  const refuse = (reason: CardCodeReason) => {
    setRefusal(reason);
    signalTill('refused');
  };
  const scanning = useMutation({
    mutationFn: (code: string) =>
      api.request({
        as: 'staff',
        document: ScanCardDocument,
        variables: { input: { code, terminalId: terminalId() } },
      }),
    retry: (failures, error) => failures < MOST_RETRIES && isWorthRetrying(error),
    onSuccess({ scanCard }) {
      setLockedUntil(null);
      if (scanCard.__typename === 'CardCodeProblem') {
        refuse(scanCard.reason);
        return;
      }
      const { id, expiresAt, member } = scanCard;
      const deadline = sessionDeadline(Date.parse(expiresAt), now());
      const seen = {
        name: member.maskedNickname,
        phone: member.maskedPhone,
        tierName: member.tier.name,
        available: member.available,
      };
      tillStore.change((state) => withSession(state, { id, deadline, member: seen }));
      signalTill('done');
    },
    onError(error) {
      signalTill('refused');
      if (error instanceof ApiError && error.kind === 'limited') {
        setLockedUntil(now() + (error.retryAfterMs ?? UNKNOWN_LOCK_MS));
      }
    },
  });
  return {
    isRunning: scanning.isPending,
    problem: problemOf(),
    scan(text) {
      if (scanning.isPending || lockedForMs > 0) return;
      setRefusal(null);
      setLockedUntil(null);
      scanning.reset();
      const code = scannedCode(text);
      if (code === null) refuse('MALFORMED');
      else scanning.mutate(code);
    },
  };

  function problemOf(): ScanProblem | null {
    if (lockedUntil !== null) {
      const seconds = Math.ceil(lockedForMs / MS_PER_SECOND);
      return seconds === 0 ? null : { kind: 'locked', seconds };
    }
    if (refusal !== null) return { kind: 'code', reason: refusal };
    return scanning.error === null ? null : { kind: 'failed', error: scanning.error };
  }
}
