import { Text, View } from '@tarojs/components';
import { useSyncExternalStore } from 'react';
import { Icon } from './icon';
import './toast.scss';
import { currentToast, onToast } from './toast-store';

/** Shows what `showToast` was told. Each page carries one. */
export function ToastHost() {
  const toast = useSyncExternalStore(onToast, currentToast);
  return (
    <View className="toast-host" ariaRole="status" ariaLive="polite">
      {toast !== null && (
        <View className="toast" key={toast.id}>
          <Icon name={toast.tone === 'done' ? 'check' : 'alert'} size="small" />
          <Text>{toast.text}</Text>
        </View>
      )}
    </View>
  );
}
