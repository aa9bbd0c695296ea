import { Text, View } from '@tarojs/components';
import { formatDayAndClock } from '@/lib/format/date';
import { useI18n } from '@/lib/i18n/use-i18n';
import { Avatar } from '@/ui/avatar';
import { Card } from '@/ui/card';
import { FactRow } from '@/ui/fact-row';
import { Heading } from '@/ui/heading';
import { Lapses } from '../parts/lapses';
import { usePassingOn } from '../parts/use-passing-on';
import './claim.scss';
import type { SharedGift } from './use-shared-gift';

interface ClaimWordsProps {
  readonly gift: SharedGift;
  readonly isOpen: boolean;
}

/** Who sent it with which words, what is in it, and when that lapses: known before accepting. */
export function ClaimWords({ gift, isOpen }: ClaimWordsProps) {
  const { t, language } = useI18n();
  const { sender, message, points } = gift;
  return (
    <>
      <View className="claim-words" ariaLive="polite">
        <Avatar url={sender.avatarUrl} name={sender.nickname} />
        <Heading level={2} className="text-page-title">
          {isOpen ? t('gift.claim.done') : t('gift.claim.from', { name: sender.nickname })}
        </Heading>
        {message && <Text className="text-break">{message}</Text>}
        {isOpen && <PassingOn name={sender.nickname} />}
      </View>
      <Card>
        {!isOpen && <Text className="text-strong">{t('gift.claim.holds', { points })}</Text>}
        <Lapses pieces={gift.pointsExpiry} />
        {!isOpen && (
          <FactRow name={t('gift.time.until')}>
            {formatDayAndClock(Date.parse(gift.expiresAt), language)}
          </FactRow>
        )}
      </Card>
    </>
  );
}

function PassingOn({ name }: { readonly name: string }) {
  return <Text className="text-secondary">{usePassingOn(name)}</Text>;
}
