import { Text, View } from '@tarojs/components';
import type { SpinPartsFragment } from '@/generated/graphql';
import { formatDayAndClock } from '@/lib/format/date';
import { useI18n } from '@/lib/i18n/use-i18n';
import { goTo } from '@/lib/navigate';
import { Button } from '@/ui/button';
import { PointsNumber } from '@/ui/points-number';
import { Sheet } from '@/ui/sheet';
import { FallbackNote } from '../parts/fallback-note';
import { PrizeMark } from '../parts/prize-mark';
import { claimPath, spinPath, voucherPath } from '../parts/wheel-paths';
import { Burst } from './burst';
import './result-sheet.scss';

interface ResultSheetProps {
  readonly spin: SpinPartsFragment;
  readonly onClose: () => void;
}

/** What the wheel stopped on, what became of it, and the next step. */
export function ResultSheet({ spin, onClose }: ResultSheetProps) {
  const { t, language } = useI18n();
  const { prize, claim, voucher } = spin;
  const isWin = prize.kind !== 'NOTHING';
  const open = (path: string) => {
    onClose();
    goTo(path);
  };
  return (
    <Sheet
      isOpen
      title={isWin ? t('wheel.won', { name: prize.name }) : t('wheel.lost')}
      onClose={onClose}
    >
      <View className="result-sheet">
        <View className="result-sheet__prize">
          {isWin && <Burst />}
          <PrizeMark prize={prize} size="large" />
        </View>
        {prize.kind === 'POINTS' && (
          <PointsNumber points={spin.pointsWon} size="balance" isSigned from={0} />
        )}
        <Text className="text-secondary">{text()}</Text>
        <FallbackNote spin={spin} />
        <View className="result-sheet__ways">
          {claim !== null && (
            <Button onPress={() => open(claimPath(spin.id))}>{t('wheel.result.claim')}</Button>
          )}
          {voucher !== null && (
            <Button onPress={() => open(voucherPath(voucher.id))}>
              {t('wheel.result.voucher')}
            </Button>
          )}
          {claim === null && voucher === null && (
            <Button onPress={onClose}>{t('wheel.result.keep')}</Button>
          )}
          <Button variant="plain" onPress={() => open(spinPath(spin.id))}>
            {t('wheel.result.verify')}
          </Button>
        </View>
      </View>
    </Sheet>
  );

  function text(): string {
    switch (prize.kind) {
      case 'POINTS':
        return t('wheel.won.POINTS.text', { available: spin.availableAfter });
      case 'VOUCHER':
        return t('wheel.won.VOUCHER.text');
      case 'GOODS':
        return t('wheel.won.GOODS.text', {
          when: claim === null ? '' : formatDayAndClock(Date.parse(claim.claimBefore), language),
        });
      case 'NOTHING':
        return t('wheel.lost.text');
    }
  }
}
