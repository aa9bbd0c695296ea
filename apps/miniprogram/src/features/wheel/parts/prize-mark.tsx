import { Image, View } from '@tarojs/components';
import { useState } from 'react';
import type { PrizePartsFragment } from '@/generated/graphql';
import { pictureUrl } from '@/lib/picture-url';
import { Icon } from '@/ui/icon';
import { UNSPOKEN } from '@/ui/unspoken';
import { PRIZE_ICONS } from './prize-icon';
import './prize-mark.scss';

interface PrizeMarkProps {
  readonly prize: Pick<PrizePartsFragment, 'kind' | 'imageUrl'>;
  /** small: on a sector; large: the one prize that a page is about. */
  readonly size?: 'small' | 'normal' | 'large' | undefined;
}

/** A prize as a round picture; its name stands beside it. */
export function PrizeMark({ prize: { kind, imageUrl }, size = 'normal' }: PrizeMarkProps) {
  const [isBroken, setBroken] = useState(false);
  return (
    <View className={`prize-mark prize-mark--${size}`}>
      {imageUrl === null || isBroken ? (
        <Icon name={PRIZE_ICONS[kind]} size={size === 'large' ? 'large' : 'normal'} />
      ) : (
        <Image
          className="prize-mark__picture"
          src={pictureUrl(imageUrl)}
          mode="aspectFit"
          onError={() => setBroken(true)}
          {...UNSPOKEN}
          ariaHidden
        />
      )}
    </View>
  );
}
