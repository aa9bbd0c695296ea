import { Image, View } from '@tarojs/components';
import { type ReactNode, useState } from 'react';
import { pictureUrl } from '@/lib/picture-url';
import { classNames } from './class-names';
import { Icon } from './icon';
import './picture.scss';
import { UNSPOKEN } from './unspoken';

interface PictureProps {
  readonly url: string;
  /** small: in a row; tile: as wide as its place; wide: over a page. */
  readonly size?: 'small' | 'tile' | 'wide' | undefined;
  /** Steps back behind what lies over it. */
  readonly isFaded?: boolean | undefined;
  /** Lies over the picture. */
  readonly children?: ReactNode;
}

/** The picture of a reward on its own ground, the same in size whether it has come or not; its name stands beside it. */
export function Picture({ url, size = 'tile', isFaded = false, children }: PictureProps) {
  const [broken, setBroken] = useState<string | null>(null);
  return (
    <View className={classNames('picture', `picture--${size}`, isFaded && 'picture--faded')}>
      {broken === url ? (
        <View className="picture__none">
          <Icon name="gift" size={size === 'small' ? 'normal' : 'large'} />
        </View>
      ) : (
        <Image
          className="picture__image"
          src={pictureUrl(url)}
          mode="aspectFit"
          lazyLoad
          onError={() => setBroken(url)}
          {...UNSPOKEN}
          ariaHidden
        />
      )}
      {children}
    </View>
  );
}
