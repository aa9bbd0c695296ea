import { Text, View } from '@tarojs/components';
import { useI18n } from '@/lib/i18n/use-i18n';
import { Icon } from '@/ui/icon';
import { Pressable } from '@/ui/pressable';
import './balance-note.scss';

interface BalanceNoteProps {
  readonly kind: 'held' | 'debt';
  readonly points: number;
  readonly onPress: () => void;
}

/** That there are points which cannot be spent, in short; a press explains them. */
export function BalanceNote({ kind, points, onPress }: BalanceNoteProps) {
  const { t } = useI18n();
  return (
    <Pressable className={`balance-note balance-note--${kind}`} onPress={onPress}>
      <Icon name={kind === 'debt' ? 'alert' : 'lock'} size="small" />
      <View className="balance-note__lines">
        <Text className="text-strong">{t(`points.${kind}`, { points })}</Text>
        <Text className="balance-note__text">{t(`points.${kind}.short`)}</Text>
      </View>
      <Icon name="forward" size="small" />
    </Pressable>
  );
}
