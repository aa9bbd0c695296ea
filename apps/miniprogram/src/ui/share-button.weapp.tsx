import { Button, Text } from '@tarojs/components';
import { Icon } from './icon';
import './button.scss';
import './share-button.scss';
import type { ShareButtonProps } from './share-button.types';

/** WeChat's own way to send the page's card to a chat; it is told of no press and no success. */
export function ShareButton({ children }: ShareButtonProps) {
  return (
    <Button
      className="share-button button button--primary"
      openType="share"
      ariaLabel={children}
      hoverClass="pressable--pressed"
    >
      <Icon name="send" size="small" />
      <Text className="button__label">{children}</Text>
    </Button>
  );
}
