import { Image, Text, View } from '@tarojs/components';
import type { GiftRowPartsFragment } from '@/generated/graphql';
import { formatDayAndClock } from '@/lib/format/date';
import { useI18n } from '@/lib/i18n/use-i18n';
import { goTo } from '@/lib/navigate';
import { classNames } from '@/ui/class-names';
import { Pressable } from '@/ui/pressable';
import { UNSPOKEN } from '@/ui/unspoken';
import { designOf, designPicture } from '../designs';
import { giftPath } from '../parts/gift-paths';
import { timeLeft } from '../parts/time-left';
import './gift-row.scss';

interface GiftRowProps {
  readonly gift: GiftRowPartsFragment;
  /** The server's clock, epoch ms. */
  readonly time: number;
}

/** One gift in the list: to or from whom, how many, how far. */
export function GiftRow({ gift, time }: GiftRowProps) {
  const { t, language } = useI18n();
  const { isMine, state, points, message } = gift;
  const left = Date.parse(gift.expiresAt) - time;
  const at = isMine ? gift.sentAt : (gift.claimedAt ?? gift.sentAt);
  return (
    <Pressable className="gift-row" onPress={() => goTo(giftPath(gift.id))}>
      <Image
        className="gift-row__picture"
        src={designPicture(designOf(gift.design))}
        mode="aspectFill"
        {...UNSPOKEN}
        ariaHidden
      />
      <View className="gift-row__words">
        <Text className="text-strong text-break">{who()}</Text>
        {message && <Text className="text-secondary text-break">{message}</Text>}
        <Text className="text-secondary text-numbers">
          {formatDayAndClock(Date.parse(at), language)}
        </Text>
      </View>
      <View className="gift-row__end">
        <Text className="text-strong text-numbers">{t('common.points', { points })}</Text>
        <Text
          className={classNames(
            'text-secondary text-numbers',
            state === 'PENDING' && 'gift-row__state--open',
          )}
        >
          {status()}
        </Text>
      </View>
    </Pressable>
  );

  function who(): string {
    if (!isMine) return t('gift.list.from', { name: gift.sender.nickname });
    return gift.receiver
      ? t('gift.list.to', { name: gift.receiver.nickname })
      : t('gift.list.nobody');
  }

  function status(): string {
    if (isMine) {
      return state === 'PENDING' && left > 0
        ? t('gift.list.left', { time: timeLeft(left) })
        : t(`gift.sent.${state}`);
    }
    const received = state === 'CLAIMED' || state === 'UNDER_REVIEW' ? state : 'RETURNED';
    return t(`gift.received.${received}`);
  }
}
