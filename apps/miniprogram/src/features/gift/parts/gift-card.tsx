import { Image, Text, View } from '@tarojs/components';
import { useI18n } from '@/lib/i18n/use-i18n';
import { UNSPOKEN } from '@/ui/unspoken';
import { designOf, designPicture } from '../designs';
import './gift-card.scss';

interface GiftCardProps {
  readonly design: string | null | undefined;
  readonly message: string | null | undefined;
  readonly sender: string;
  /** None where the number stands beside the card already. */
  readonly points?: number | undefined;
}

/** The card that a gift comes in, as a chat shows it: a picture and the words that go with it. */
export function GiftCard({ design, message, sender, points }: GiftCardProps) {
  const { t } = useI18n();
  return (
    <View className="gift-card">
      <Image
        className="gift-card__picture"
        src={designPicture(designOf(design))}
        mode="aspectFill"
        {...UNSPOKEN}
        ariaHidden
      />
      <View className="gift-card__words">
        {message && <Text className="text-strong text-break">{message}</Text>}
        <Text className="text-secondary text-break">
          {points === undefined
            ? t('gift.claim.from', { name: sender })
            : t('gift.card.title', { name: sender, points })}
        </Text>
      </View>
    </View>
  );
}
