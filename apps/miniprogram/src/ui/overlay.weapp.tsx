import { View } from '@tarojs/components';
import { LookPortal } from './look-portal.weapp';
import './overlay.scss';
import type { OverlayProps } from './overlay.types';

/** A white page above the page; any press closes it. */
export function Overlay({ label, closeLabel, onClose, children }: OverlayProps) {
  return (
    <LookPortal>
      <View className="overlay" ariaRole="dialog" ariaModal ariaLabel={label}>
        <View
          className="overlay__surface"
          onClick={onClose}
          catchMove
          ariaRole="button"
          ariaLabel={closeLabel}
        >
          {children}
        </View>
      </View>
    </LookPortal>
  );
}
