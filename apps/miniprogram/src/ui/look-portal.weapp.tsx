import { RootPortal, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { useLookScope } from '@/lib/appearance/use-look';

/** A place above the page, with the look that the page has. */
export function LookPortal({ children }: { readonly children: ReactNode }) {
  const { className = '', style } = useLookScope();
  return (
    <RootPortal>
      <View className={className} {...(style === undefined ? {} : { style })}>
        {children}
      </View>
    </RootPortal>
  );
}
