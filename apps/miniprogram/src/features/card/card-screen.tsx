import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { cardAt } from '@/lib/card-steps';
import { ApiError, isOffline } from '@/lib/graphql/api-error';
import { useI18n } from '@/lib/i18n/use-i18n';
import { refreshBalances } from '@/lib/query/refresh-balances';
import { useRefreshOnShow } from '@/lib/query/use-refresh-on-show';
import { useClock } from '@/lib/use-clock';
import { usePageVisible } from '@/lib/use-page-visible';
import { now } from '@/platform/clock';
import { lightTick } from '@/platform/haptics';
import { Card } from '@/ui/card';
import { ErrorState } from '@/ui/error-state';
import { Notice } from '@/ui/notice';
import { Page } from '@/ui/page';
import { PointsNumber } from '@/ui/points-number';
import { Skeleton } from '@/ui/skeleton';
import { CardProblem } from './card-problem';
import { CardResult } from './card-result';
import './card-screen.scss';
import { cardState } from './card-state';
import { CodePanel } from './code-panel';
import { useCaptureGuard } from './use-capture-guard';
import { useCardBalance } from './use-card-balance';
import { useCardCodes } from './use-card-codes';
import { type CardEvent, useCardEvents } from './use-card-events';
import { useReplaceCodes } from './use-replace-codes';
import { useScreenCare } from './use-screen-care';

/** The card that the till reads, and what the till then did with it. */
export function CardScreen() {
  const { t } = useI18n();
  const isVisible = usePageVisible();
  const codes = useCardCodes(isVisible);
  const balance = useCardBalance();
  const replace = useReplaceCodes();
  const [result, setResult] = useState<CardEvent | null>(null);
  const phoneNow = useClock(isVisible);
  const batch = codes.data;
  const moment = batch === undefined ? null : cardAt(batch, phoneNow);
  const state = cardState({ moment, isAsking: codes.isFetching, error: errorKind(codes.error) });
  const capturedStep = useCaptureGuard({
    isVisible,
    step: moment?.kind === 'code' ? moment.step : null,
    isOnline: codes.error === null,
    replace,
  });
  useScreenCare(isVisible);
  useRefreshOnShow(codes, balance);
  useCardEvents(batch === undefined ? null : now() + batch.offsetMs, isVisible, (event) => {
    setResult(event);
    lightTick();
    if (event.kind === 'CARD_READ') void codes.refetch();
    else refreshBalances();
  });

  return (
    <Page title={t('card.title')} tab="card">
      <View className="card-area">
        {result !== null ? (
          <CardResult event={result} onDone={() => setResult(null)} />
        ) : (
          codeArea()
        )}
      </View>
      <Card>
        <View className="card-balance">
          <Text className="text-secondary">{t('card.balance')}</Text>
          {balance.data === undefined ? (
            <Skeleton shape="short-line" />
          ) : (
            <PointsNumber points={balance.data.me.points.available} />
          )}
        </View>
      </Card>
    </Page>
  );

  function codeArea() {
    switch (state.kind) {
      case 'loading':
        return <Skeleton shape="code-panel" />;
      case 'failed':
        return <ErrorState error={codes.error} onRetry={codes.refetch} />;
      case 'used-up':
      case 'clock-wrong':
      case 'blocked':
        return <CardProblem kind={state.kind} onRetry={codes.refetch} />;
      default:
        return (
          <>
            {state.kind === 'offline' && (
              <Notice tone="warning" icon="offline">
                {t('card.offline', { minutes: state.moment.minutesLeft })}
              </Notice>
            )}
            <CodePanel
              moment={state.moment}
              stepSeconds={batch?.stepSeconds ?? 0}
              isCovered={capturedStep === state.moment.step}
              replace={replace}
            />
          </>
        );
    }
  }
}

function errorKind(error: unknown) {
  if (error === null) return 'none';
  if (isOffline(error)) return 'offline';
  return error instanceof ApiError && error.kind === 'forbidden' ? 'forbidden' : 'other';
}
