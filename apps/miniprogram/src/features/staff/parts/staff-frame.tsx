import { View } from '@tarojs/components';
import { type ReactNode, useEffect } from 'react';
import { scrollToTop } from '@/platform/scroll';
import { classNames } from '@/ui/class-names';
import './staff-frame.scss';

interface StaffFrameProps {
  readonly children: ReactNode;
  /** What is in the way; it lies over the end of the content, so that nothing moves when it comes. */
  readonly problem?: ReactNode;
  /** What the thumb needs: stays at the foot of the screen. */
  readonly foot?: ReactNode;
}

/** Content that fills the screen and begins at its top, with the main action always at the foot. */
export function StaffFrame({ children, problem, foot }: StaffFrameProps) {
  useEffect(scrollToTop, []);
  return (
    <View className="staff-frame">
      <View
        className={classNames(
          'staff-frame__content',
          problem !== undefined && 'staff-frame__content--covered',
        )}
      >
        {children}
      </View>
      {foot !== undefined && (
        <View className="staff-frame__foot">
          {problem !== undefined && <View className="staff-frame__problem">{problem}</View>}
          {foot}
        </View>
      )}
    </View>
  );
}
