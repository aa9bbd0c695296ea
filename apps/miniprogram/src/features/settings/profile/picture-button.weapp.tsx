import { Button } from '@tarojs/components';
import { pictureFromPath } from '@/platform/picture.weapp';
import './picture-button.scss';
import type { PictureButtonProps } from './picture-button.types';

/** WeChat's own choice: the person's WeChat picture, the album or the camera. */
export function PictureButton({ label, disabled, onPick, children }: PictureButtonProps) {
  return (
    <Button
      className="picture-button"
      openType="chooseAvatar"
      disabled={disabled}
      ariaLabel={label}
      onChooseAvatar={(event) => onPick(pictureFromPath(event.detail.avatarUrl))}
    >
      {children}
    </Button>
  );
}
