import { View } from '@tarojs/components';
import { NavTabs } from '@/ui/nav-tabs';
import { OfflineBar } from '@/ui/offline-bar';

/** Ten in the morning in Shanghai. */
const FETCHED_AT = Date.UTC(2026, 10, 25, 2);

export function Bars() {
  return (
    <View className="gallery__column">
      <View className="gallery__foot">
        <NavTabs current="home" />
      </View>
      <View className="gallery__foot">
        <OfflineBar dataFrom={FETCHED_AT} />
      </View>
    </View>
  );
}
