import { ScrollView, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import './strip.scss';

interface StripProps {
  /** What a reader calls the row. */
  readonly label: string;
  /** radiogroup: one of them is chosen. */
  readonly role?: 'group' | 'radiogroup' | undefined;
  readonly children: ReactNode;
}

/** A row that goes on beyond the side of the page and is moved with a finger. */
export function Strip({ label, role = 'group', children }: StripProps) {
  return (
    <ScrollView scrollX className="strip" enhanced showScrollbar={false}>
      <View className="strip__row" ariaRole={role} ariaLabel={label}>
        {children}
      </View>
    </ScrollView>
  );
}
