import { Text, View } from '@tarojs/components';
import { useI18n } from '@/lib/i18n/use-i18n';
import { ListRowContent } from './list-row-content';
import type { WebRowProps } from './web-row.types';

/** Leads out of the app to a page of the web. In a browser it is a real link, into a window of its own. */
export function WebRow({ title, text, address }: WebRowProps) {
  const { t } = useI18n();
  return (
    <a className="pressable list-row" href={address} target="_blank" rel="noopener">
      <ListRowContent title={title} text={text} icon="globe" hasArrow />
      <View className="only-for-readers">
        <Text>{t('web.newWindow')}</Text>
      </View>
    </a>
  );
}
