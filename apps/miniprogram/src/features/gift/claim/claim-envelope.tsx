import { View } from '@tarojs/components';
import { useState } from 'react';
import { useI18n } from '@/lib/i18n/use-i18n';
import { replaceWith, switchTo } from '@/lib/navigate';
import { Button } from '@/ui/button';
import { Page } from '@/ui/page';
import { giftPath } from '../parts/gift-paths';
import './claim.scss';
import { ClaimFoot } from './claim-foot';
import { ClaimWords } from './claim-words';
import { Envelope } from './envelope';
import { useClaim } from './use-claim';
import { useOpening } from './use-opening';
import type { SharedGift } from './use-shared-gift';

interface ClaimEnvelopeProps {
  readonly token: string;
  readonly gift: SharedGift;
}

/** The envelope with its words: it opens only once the server has given what is in it. */
export function ClaimEnvelope({ token, gift }: ClaimEnvelopeProps) {
  const { t } = useI18n();
  const isClaimed = gift.state === 'CLAIMED';
  const [isFresh, setFresh] = useState(false);
  const { opening, start, skip } = useOpening(isClaimed && !isFresh);
  const claim = useClaim(token);
  const submit = () => {
    // From here on it opens before the member's eyes, and is not found open.
    setFresh(true);
    claim.mutate(undefined, {
      onSuccess(answer) {
        if (answer.__typename === 'Gift' && answer.state === 'CLAIMED') start();
      },
    });
  };
  const isOpen = opening === 'open';
  return (
    <Page
      title={t('gift.claim.title')}
      foot={
        isOpen ? (
          <View className="claim-foot">
            <Button onPress={() => switchTo('mall')}>{t('gift.claim.toMall')}</Button>
            <Button variant="plain" onPress={() => replaceWith(giftPath(gift.id))}>
              {t('gift.claim.see')}
            </Button>
          </View>
        ) : (
          <ClaimFoot
            answer={claim.data}
            error={claim.error}
            isRunning={claim.isPending || opening === 'opening'}
            onClaim={submit}
          />
        )
      }
    >
      <Envelope opening={opening} points={gift.points} isFresh={isFresh} onSkip={skip} />
      <ClaimWords gift={gift} isOpen={isOpen} />
    </Page>
  );
}
