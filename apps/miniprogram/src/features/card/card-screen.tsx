import { Text, View } from '@tarojs/components';
import { useEffect, useRef } from 'react';
import { cardAt } from '@/lib/card-steps';
import { ApiError, isOffline } from '@/lib/graphql/api-error';
import { useI18n } from '@/lib/i18n/use-i18n';
import { useRefreshOnShow } from '@/lib/query/use-refresh-on-show';
import { useClock } from '@/lib/use-clock';
import { usePageVisible } from '@/lib/use-page-visible';
import { Page } from '@/ui/page';
import { CardBalance } from './card-balance';
import { CardResult } from './card-result';
import './card-screen.scss';
import { cardState } from './card-state';
import { useKeptCard } from './card-store';
import { CodeArea } from './code-area';
import { hasJumped } from './has-jumped';
import { resultWords } from './result-words';
import { useCaptureGuard } from './use-capture-guard';
import { useCardBalance } from './use-card-balance';
import { useCardCodes } from './use-card-codes';
import { useCardEvents } from './use-card-events';
import { useCardResult } from './use-card-result';
import { useScreenCare } from './use-screen-care';

/** The card that the till reads, and what the till then did with it. */
export function CardScreen() {
  const { t } = useI18n();
  const isVisible = usePageVisible();
  const phoneNow = useClock(isVisible);
  const codes = useCardCodes(isVisible);
  const balance = useCardBalance();
  const card = useKeptCard();
  const batch = card?.batch;
  const offsetMs = batch?.offsetMs ?? 0;
  const touch = useScreenCare(isVisible, phoneNow);
  const result = useCardResult(phoneNow, codes.refetch);
  const isCutOff = useCardEvents({
    offsetMs: codes.data === undefined ? null : offsetMs,
    isVisible,
    onEvent(event) {
      touch();
      result.show(event);
    },
  });
  const moment = batch === undefined ? null : cardAt(batch, phoneNow);
  const state = cardState({
    moment,
    isAsking: codes.isFetching || card === undefined,
    error: errorKind(codes.error, isCutOff),
  });
  const capturedStep = card?.capturedStep ?? null;
  const isShown = result.shown === null && (state.kind === 'ready' || state.kind === 'offline');
  useCaptureGuard({ isVisible, step: isShown ? state.moment.step : null, capturedStep });
  useRefreshOnShow(codes, balance);
  useJumps(phoneNow, codes.refetch);

  return (
    <Page title={t('card.title')} tab="card">
      <View className="card-page" onTouchStart={touch}>
        <View className="only-for-readers" ariaLive="polite">
          <Text>{spoken()}</Text>
        </View>
        <View className="card-area">
          {result.shown !== null ? (
            <CardResult event={result.shown} onDone={result.putAway} />
          ) : (
            <CodeArea
              state={state}
              batch={batch}
              capturedStep={capturedStep}
              error={codes.error}
              onRetry={codes.refetch}
            />
          )}
        </View>
        <CardBalance balance={balance} isVisible={isVisible} />
      </View>
    </Page>
  );

  /** What readers hear once when it comes about; never what changes with the minute. */
  function spoken(): string {
    if (result.shown !== null) return resultWords(result.shown, t).spoken;
    return state.kind === 'offline' ? t('card.offline.spoken') : '';
  }
}

/** Asks the server for the time again when the phone's clock was set while the page stood open. */
function useJumps(phoneNow: number, refetch: () => unknown): void {
  const last = useRef(phoneNow);
  useEffect(() => {
    if (hasJumped(last.current, phoneNow)) refetch();
    last.current = phoneNow;
  }, [phoneNow, refetch]);
}

function errorKind(error: unknown, isCutOff: boolean) {
  if (error === null) return isCutOff ? 'offline' : 'none';
  if (isOffline(error)) return 'offline';
  return error instanceof ApiError && error.kind === 'forbidden' ? 'forbidden' : 'other';
}
