import { useState } from 'react';
import type { RewardItemQuery } from '@/generated/graphql';
import { useI18n } from '@/lib/i18n/use-i18n';
import { now } from '@/platform/clock';
import { AddressSheet } from '@/ui/address-sheet';
import { Page } from '@/ui/page';
import { QueryView } from '@/ui/query-view';
import { WaysCard } from '@/ui/ways-card';
import type { RewardItem, useRewardItem } from '../item/use-reward-item';
import { ConfirmFoot } from './confirm-foot';
import { ConfirmLine } from './confirm-line';
import { ConfirmRefusal } from './confirm-refusal';
import { PriceChangedSheet } from './price-changed-sheet';
import { TakenCard } from './taken-card';
import { useChoice } from './use-choice';
import { useConfirm } from './use-confirm';
import { type UnitPrice, wantedOf } from './wanted-of';

interface ConfirmFormProps {
  readonly reward: RewardItem;
  readonly item: RewardItemQuery;
  readonly query: ReturnType<typeof useRewardItem>;
}

/** What is redeemed, how it comes to the member, what is taken for it, and the button that does it. */
export function ConfirmForm({ reward, item, query }: ConfirmFormProps) {
  const { t } = useI18n();
  const { choice, change, setAddress } = useChoice(reward, item.stores);
  const [isWriting, setWriting] = useState(false);
  const { me } = item;
  const confirm = useConfirm({
    memberId: me.id,
    price: { points: reward.pricePoints, fen: reward.priceFen },
    onRefused: () => void query.refetch(),
  });
  const { price, refusal } = confirm;
  const submit = (at: UnitPrice = price) => {
    const wanted = wantedOf(reward.id, choice, at);
    if (wanted === null) setWriting(true);
    else confirm.submit(wanted, at);
  };
  const isPriceChanged = refusal?.__typename === 'PriceChanged';
  return (
    <Page
      title={t('confirm.title')}
      foot={
        <>
          <ConfirmRefusal
            refusal={isPriceChanged ? null : refusal}
            error={confirm.error}
            facts={{
              ...reward,
              earnMultiplierBps: me.tier.current.earnMultiplierBps,
              tierPoints: me.tier.tierPoints,
              now: now(),
            }}
          />
          <ConfirmFoot
            choice={choice}
            price={price}
            step={confirm.step}
            onSubmit={() => submit()}
          />
        </>
      }
    >
      <QueryView query={query} skeleton={null}>
        {() => (
          <>
            <ConfirmLine
              reward={reward}
              available={me.points.available}
              quantity={choice.quantity}
              price={price}
              onChange={(quantity) => {
                confirm.forget();
                change({ quantity });
              }}
            />
            {reward.kind !== 'DONATION' && (
              <WaysCard
                methods={reward.fulfillmentMethods}
                stores={item.stores}
                choice={choice}
                onChange={change}
                onAddress={() => setWriting(true)}
              />
            )}
            <TakenCard choice={choice} price={price} points={me.points} stores={item.stores} />
          </>
        )}
      </QueryView>
      {isWriting && (
        <AddressSheet
          address={choice.address}
          onSave={(address) => {
            setAddress(address);
            setWriting(false);
          }}
          onClose={() => setWriting(false)}
        />
      )}
      {isPriceChanged && (
        <PriceChangedSheet
          before={confirm.seen}
          now={{ points: refusal.pricePoints, fen: refusal.priceFen }}
          quantity={choice.quantity}
          onAgree={(next) => {
            confirm.agree(next);
            submit(next);
          }}
          onClose={confirm.forget}
        />
      )}
    </Page>
  );
}
