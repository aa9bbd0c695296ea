import { ScrollView, Text, View } from '@tarojs/components';
import { useI18n } from '@/lib/i18n/use-i18n';
import { Icon } from './icon';
import { LookPortal } from './look-portal.weapp';
import { Pressable } from './pressable';
import './sheet.scss';
import type { SheetProps } from './sheet.types';

/** A panel from the foot of the page, above everything else. */
export function Sheet({ isOpen, title, onClose, children }: SheetProps) {
  const { t } = useI18n();
  if (!isOpen) return null;
  return (
    <LookPortal>
      <View className="sheet-scrim" catchMove onClick={onClose} ariaHidden />
      <View className="sheet sheet--fixed" ariaRole="dialog" ariaModal ariaLabel={title}>
        <View className="sheet__head">
          <Text className="sheet__title text-title">{title}</Text>
          <Pressable className="sheet__close" label={t('common.close')} onPress={onClose}>
            <Icon name="close" />
          </Pressable>
        </View>
        <ScrollView scrollY className="sheet__body">
          {children}
        </ScrollView>
      </View>
    </LookPortal>
  );
}
