import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { classNames } from './class-names';
import './card.scss';

interface CardProps {
  readonly children: ReactNode;
  /** flush: rows inside reach the edges. */
  readonly padding?: 'normal' | 'flush' | undefined;
  readonly className?: string | undefined;
}

/** A white sheet with round corners that groups what belongs together. */
export function Card({ children, padding = 'normal', className }: CardProps) {
  return <View className={classNames('card', `card--${padding}`, className)}>{children}</View>;
}
