import type { ReactNode } from 'react';
import type { PickedPicture } from '@/platform/picture';

export interface PictureButtonProps {
  readonly label: string;
  readonly disabled: boolean;
  readonly onPick: (picture: PickedPicture) => void;
  readonly children: ReactNode;
}
