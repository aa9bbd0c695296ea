import { Text, View } from '@tarojs/components';
import { useI18n } from '@/lib/i18n/use-i18n';
import { Button } from '@/ui/button';
import { Heading } from '@/ui/heading';
import { Pressable } from '@/ui/pressable';
import './past-searches.scss';

interface PastSearchesProps {
  readonly past: readonly string[];
  readonly onChoose: (words: string) => void;
  readonly onForget: () => void;
}

/** What was searched for before; without any, what can be searched for. */
export function PastSearches({ past, onChoose, onForget }: PastSearchesProps) {
  const { t } = useI18n();
  if (past.length === 0) return <Text className="text-secondary">{t('mall.search.hint')}</Text>;
  return (
    <View className="past-searches">
      <Heading level={2} className="text-title">
        {t('mall.search.past')}
      </Heading>
      <View className="past-searches__words">
        {past.map((words) => (
          <Pressable key={words} className="past-searches__word" onPress={() => onChoose(words)}>
            <Text>{words}</Text>
          </Pressable>
        ))}
      </View>
      <Button variant="plain" onPress={onForget}>
        {t('mall.search.forget')}
      </Button>
    </View>
  );
}
