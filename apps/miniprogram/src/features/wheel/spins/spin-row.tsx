import { Text, View } from '@tarojs/components';
import { formatDayAndClock } from '@/lib/format/date';
import { useI18n } from '@/lib/i18n/use-i18n';
import { goTo } from '@/lib/navigate';
import { now } from '@/platform/clock';
import { classNames } from '@/ui/class-names';
import { Pressable } from '@/ui/pressable';
import { PrizeMark } from '../parts/prize-mark';
import { spinPath } from '../parts/wheel-paths';
import './spin-row.scss';
import { spinStatus } from './spin-status';
import type { SpinOfList } from './use-spins';

/** One spin in the list: what it brought, when, for what, and where it is now. */
export function SpinRow({ spin }: { readonly spin: SpinOfList }) {
  const { t, language } = useI18n();
  const status = spinStatus(spin, now(), t);
  const cost = spin.wasFree
    ? t('spins.cost.free')
    : t('common.points', { points: spin.costPoints });
  return (
    <Pressable className="spin-row" onPress={() => goTo(spinPath(spin.id))}>
      <PrizeMark prize={spin.prize} />
      <View className="spin-row__words">
        <Text className="text-break">{spin.prize.name}</Text>
        <Text className="text-secondary text-numbers">
          {`${formatDayAndClock(Date.parse(spin.spunAt), language)} · ${cost}`}
        </Text>
      </View>
      <Text
        className={classNames(
          'text-secondary spin-row__status',
          status.tone !== 'quiet' && `spin-row__status--${status.tone}`,
        )}
      >
        {status.words}
      </Text>
    </Pressable>
  );
}
