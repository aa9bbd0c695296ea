import { Image, Text, View } from '@tarojs/components';
import { pictureUrl } from '@/lib/picture-url';
import './avatar.scss';
import { UNSPOKEN } from './unspoken';

interface AvatarProps {
  readonly url: string | null | undefined;
  readonly name: string;
  readonly size?: 'normal' | 'large' | undefined;
}

/** The member's picture, or the first letter of the name; the name stands beside it in words. */
export function Avatar({ url, name, size = 'normal' }: AvatarProps) {
  const initial = Array.from(name)[0] ?? '';
  return (
    <View className={`avatar avatar--${size}`} ariaHidden>
      {url ? (
        <Image className="avatar__picture" src={pictureUrl(url)} mode="aspectFill" {...UNSPOKEN} />
      ) : (
        <Text>{initial.toUpperCase()}</Text>
      )}
    </View>
  );
}
