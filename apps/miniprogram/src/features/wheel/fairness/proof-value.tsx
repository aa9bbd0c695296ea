import { Text, View } from '@tarojs/components';
import { copyText } from '@/lib/copy-text';
import { useI18n } from '@/lib/i18n/use-i18n';
import { Pressable } from '@/ui/pressable';
import { showToast } from '@/ui/toast-store';
import './fairness.scss';

interface ProofValueProps {
  readonly name: string;
  readonly value: string;
}

/** Something long and exact, to be compared letter by letter; a press copies it. */
export function ProofValue({ name, value }: ProofValueProps) {
  const { t } = useI18n();
  const copy = async () => {
    const isCopied = await copyText(value);
    showToast(t(isCopied ? 'copy.done' : 'copy.failed'), isCopied ? 'done' : 'failed');
  };
  return (
    <Pressable className="proof-value" onPress={() => void copy()}>
      <View className="proof-value__name">
        <Text className="text-secondary">{name}</Text>
        <Text className="proof-value__copy">{t('copy.action')}</Text>
      </View>
      <Text className="proof-value__text text-break">{value}</Text>
    </Pressable>
  );
}
