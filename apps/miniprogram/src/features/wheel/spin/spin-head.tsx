import { Text, View } from '@tarojs/components';
import type { SpinPartsFragment } from '@/generated/graphql';
import { formatDayAndClock } from '@/lib/format/date';
import { useI18n } from '@/lib/i18n/use-i18n';
import { goTo } from '@/lib/navigate';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { FactRow } from '@/ui/fact-row';
import { Heading } from '@/ui/heading';
import { Notice } from '@/ui/notice';
import { FallbackNote } from '../parts/fallback-note';
import { PrizeMark } from '../parts/prize-mark';
import { claimPath, orderPath, voucherPath } from '../parts/wheel-paths';
import './spin-head.scss';

/** What a spin brought, when and for what, and where it is now. */
export function SpinHead({ spin }: { readonly spin: SpinPartsFragment }) {
  const { t, language } = useI18n();
  const { prize, claim, voucher } = spin;
  const at = (instant: string) => formatDayAndClock(Date.parse(instant), language);
  const cost = spin.wasFree
    ? t('spins.cost.free')
    : t('common.points', { points: spin.costPoints });
  return (
    <Card className="spin-head">
      <View className="spin-head__prize">
        <PrizeMark prize={prize} size="large" />
        <Heading level={2} className="text-page-title text-break">
          {prize.kind === 'NOTHING' ? t('wheel.lost') : prize.name}
        </Heading>
        {prize.kind === 'POINTS' && (
          <Text className="text-secondary">{t('spins.state.POINTS')}</Text>
        )}
      </View>
      <FallbackNote spin={spin} />
      <View>
        <FactRow name={t('spin.at')}>{at(spin.spunAt)}</FactRow>
        <FactRow name={t('spin.cost')}>{cost}</FactRow>
        <FactRow name={t('spin.wheel')}>
          {t('spin.wheel.value', { title: spin.wheelTitle, version: spin.proof.version })}
        </FactRow>
        {claim?.state === 'CLAIMABLE' && (
          <FactRow name={t('spin.claimBefore')}>{at(claim.claimBefore)}</FactRow>
        )}
      </View>
      {next()}
    </Card>
  );

  function next() {
    if (voucher !== null) {
      return (
        <Button onPress={() => goTo(voucherPath(voucher.id))}>{t('wheel.result.voucher')}</Button>
      );
    }
    switch (claim?.state) {
      case 'CLAIMABLE':
        return <Button onPress={() => goTo(claimPath(spin.id))}>{t('wheel.result.claim')}</Button>;
      case 'CLAIMED': {
        const { redemption } = claim;
        if (redemption === null) return null;
        return (
          <Button variant="secondary" onPress={() => goTo(orderPath(redemption.id))}>
            {t('spin.order')}
          </Button>
        );
      }
      case 'LAPSED':
        return (
          <Notice tone="warning" icon="info">
            {t('spin.lapsed', { when: at(claim.claimBefore) })}
          </Notice>
        );
      default:
        return null;
    }
  }
}
