import { rollsOf } from '@huiji/shared-types';
import { useEffect, useState } from 'react';
import type { SpinPartsFragment } from '@/generated/graphql';
import { tick } from '@/lib/preferences/tick';
import { refreshBalances } from '@/lib/query/refresh-balances';
import { swingOf } from '../wheel/geometry';
import { type Stop, useTurning } from '../wheel/use-turning';
import type { SpinRefusal } from './refusal-words';
import { useClientSeed } from './use-client-seed';
import { isNothingDrawn, useSpin } from './use-spin';
import type { Wheel } from './use-wheel';

/** After so long the wheel stands, and the member is told that the answer takes long, ms. */
const SLOW_MS = 8_000;

/** Draws, turns the wheel onto what was drawn, and shows it once the wheel rests. */
export function useDraw(wheel: Wheel) {
  const wheelTurns = useTurning();
  const seed = useClientSeed();
  const spin = useSpin();
  const [drawn, setDrawn] = useState<SpinPartsFragment | null>(null);
  const [refusal, setRefusal] = useState<SpinRefusal | null>(null);
  const isSlow = useAfter(SLOW_MS, spin.isPending);
  const { turning } = wheelTurns;
  const isRevealed = drawn !== null && turning === 'resting';
  const revealedId = isRevealed ? drawn.id : null;
  // Not before: the balance would tell what the wheel is still about to show.
  useEffect(() => {
    if (revealedId === null) return;
    tick();
    refreshBalances();
  }, [revealedId]);
  return {
    turning,
    rotation: wheelTurns.rotation,
    seed,
    isAsking: spin.isPending,
    isSlow,
    refusal,
    error: spin.error,
    /** An answer was lost: pressing again asks for that same spin. */
    isUnanswered: spin.error !== null && !isNothingDrawn(spin.error),
    /** What was drawn, once the wheel rests on it. */
    revealed: isRevealed ? drawn : null,
    skip: wheelTurns.skip,
    forget: () => setDrawn(null),
    spin(): void {
      if (spin.isPending || turning === 'landing' || seed.text === '') return;
      setDrawn(null);
      setRefusal(null);
      wheelTurns.start();
      const wanted = { wheelId: wheel.id, version: wheel.version, clientSeed: seed.text };
      spin.mutate(wanted, {
        onSuccess(answer) {
          if (answer.__typename !== 'Spin') {
            wheelTurns.stop();
            setRefusal(answer);
            refreshBalances();
            return;
          }
          seed.noteUsed();
          const stop = stopOf(answer, wheel.prizes);
          if (stop === null) wheelTurns.stop();
          else wheelTurns.land(stop);
          setDrawn(answer);
        },
        onError: wheelTurns.stop,
      });
    },
  };
}

/** Where the wheel stops for a spin; null when it was on another version than the one that is shown. */
function stopOf(spin: SpinPartsFragment, prizes: Wheel['prizes']): Stop | null {
  const index = prizes.findIndex(({ id }) => id === spin.prize.id);
  const prize = prizes[index];
  if (prize === undefined) return null;
  const isAsDrawn = spin.drawnPrize.id === prize.id;
  const { first } = rollsOf(prizes, index);
  const swing = isAsDrawn ? swingOf(spin.proof.roll, first, prize.oddsPpm) : 0;
  return { index, count: prizes.length, swing };
}

/** Whether something has gone on for so long. */
function useAfter(ms: number, isGoing: boolean): boolean {
  const [isAfter, setAfter] = useState(false);
  useEffect(() => {
    if (!isGoing) return;
    const timer = setTimeout(() => setAfter(true), ms);
    return () => {
      clearTimeout(timer);
      setAfter(false);
    };
  }, [ms, isGoing]);
  return isAfter;
}
