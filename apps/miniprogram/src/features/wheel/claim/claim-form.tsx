import { Text, View } from '@tarojs/components';
import { useEffect, useState } from 'react';
import type { FulfillmentMethod, PrizePartsFragment, PrizeToClaimQuery } from '@/generated/graphql';
import { keepAddress, keptAddress } from '@/lib/address/kept-address';
import { describeError, type ErrorWords } from '@/lib/describe-error';
import { formatDayAndClock } from '@/lib/format/date';
import { useI18n } from '@/lib/i18n/use-i18n';
import { replaceWith } from '@/lib/navigate';
import { AddressSheet } from '@/ui/address-sheet';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { Notice } from '@/ui/notice';
import { Page } from '@/ui/page';
import { type Way, WaysCard } from '@/ui/ways-card';
import { PrizeMark } from '../parts/prize-mark';
import { orderPath } from '../parts/wheel-paths';
import './claim-form.scss';
import { claimRefusalWords } from './claim-refusal-words';
import { useClaimPrize } from './use-claim-prize';

const METHODS: readonly FulfillmentMethod[] = ['PICKUP', 'SHIPPING'];

interface ClaimFormProps {
  readonly spinId: string;
  readonly prize: PrizePartsFragment;
  /** RFC 3339. */
  readonly claimBefore: string;
  readonly stores: PrizeToClaimQuery['stores'];
}

/** The prize, from which store or to which address, and the button that claims it. */
export function ClaimForm({ spinId, prize, claimBefore, stores }: ClaimFormProps) {
  const { t, language } = useI18n();
  const [way, setWay] = useState<Way>({
    method: 'PICKUP',
    storeId: stores[0]?.id ?? null,
    address: null,
  });
  const [isWriting, setWriting] = useState(false);
  const claim = useClaimPrize();
  const change = (part: Partial<Way>) => setWay((before) => ({ ...before, ...part }));
  useEffect(() => {
    let isWanted = true;
    void keptAddress().then((address) => {
      if (isWanted && address !== null) setWay((before) => ({ ...before, address }));
    });
    return () => {
      isWanted = false;
    };
  }, []);
  const { method, storeId, address } = way;
  const isShipped = method === 'SHIPPING';
  const submit = () => {
    if (isShipped && address === null) {
      setWriting(true);
      return;
    }
    claim.mutate(
      {
        spinId,
        method,
        storeId: isShipped ? null : storeId,
        address: isShipped ? address : null,
      },
      {
        onSuccess(answer) {
          if (answer.__typename === 'Redemption') replaceWith(orderPath(answer.id));
        },
      },
    );
  };
  const refusal = refused();
  return (
    <Page
      title={t('claim.title')}
      foot={
        <View className="claim-form__foot">
          {refusal !== null && (
            <Notice tone="error" icon="alert">
              {t('wheel.refused', { ...refusal })}
            </Notice>
          )}
          <Button onPress={submit} isRunning={claim.isPending} runningLabel={t('claim.running')}>
            {t('claim.submit')}
          </Button>
        </View>
      }
    >
      <Card className="claim-form__prize">
        <PrizeMark prize={prize} size="large" />
        <View className="claim-form__words">
          <Text className="text-title text-break">{prize.name}</Text>
          <Text className="text-secondary">
            {t('claim.before', { when: formatDayAndClock(Date.parse(claimBefore), language) })}
          </Text>
          <Text className="text-secondary">{t('claim.free')}</Text>
        </View>
      </Card>
      <WaysCard
        methods={METHODS}
        stores={stores}
        choice={way}
        onChange={change}
        onAddress={() => setWriting(true)}
      />
      {isWriting && (
        <AddressSheet
          address={address}
          onSave={(written) => {
            change({ address: written });
            void keepAddress(written);
            setWriting(false);
          }}
          onClose={() => setWriting(false)}
        />
      )}
    </Page>
  );

  function refused(): ErrorWords | null {
    if (claim.data?.__typename === 'PrizeNotClaimable') {
      return claimRefusalWords(t);
    }
    if (claim.error === null) return null;
    return { title: describeError(claim.error, t).title, advice: t('claim.failed.next') };
  }
}
