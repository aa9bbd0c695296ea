import Taro from '@tarojs/taro';
import type { NewVersionWords } from './new-version';

/**
 * Asks to restart once WeChat has loaded a new version. Otherwise it is used when the app is opened
 * next time; so it is, too, when loading fails.
 */
export function offerNewVersion(words: () => NewVersionWords): void {
  const manager = Taro.getUpdateManager();
  manager.onUpdateReady(() => {
    const { title, text, restart, later } = words();
    void Taro.showModal({
      title,
      content: text,
      confirmText: restart,
      cancelText: later,
      success: ({ confirm }) => {
        if (confirm) manager.applyUpdate();
      },
    });
  });
}
