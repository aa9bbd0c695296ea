import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import './staff-frame.scss';

interface StaffFrameProps {
  readonly children: ReactNode;
  /** What the thumb needs: stays at the foot of the screen. */
  readonly foot?: ReactNode;
}

/** Content that fills the screen, with the main action always at the foot. */
export function StaffFrame({ children, foot }: StaffFrameProps) {
  return (
    <View className="staff-frame">
      <View className="staff-frame__content">{children}</View>
      {foot !== undefined && <View className="staff-frame__foot">{foot}</View>}
    </View>
  );
}
