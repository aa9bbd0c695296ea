import { Text, View } from '@tarojs/components';
import { Button } from '@/ui/button';
import { Pressable } from '@/ui/pressable';
import { ShareButton } from '@/ui/share-button';
import { showToast } from '@/ui/toast-store';
import { useWords } from '../words';

const VARIANTS = ['primary', 'secondary', 'plain', 'danger'] as const;

export function Buttons() {
  const say = useWords();
  const answer = () => showToast(say('pressed'));
  return (
    <View className="gallery__column">
      {VARIANTS.map((variant) => (
        <View key={variant} className="gallery__column">
          <Button variant={variant} onPress={answer}>
            {say(variant)}
          </Button>
          <Button variant={variant} disabled onPress={answer}>
            {say('disabled')}
          </Button>
          <Button variant={variant} isRunning runningLabel={say('running')} onPress={answer}>
            {say(variant)}
          </Button>
        </View>
      ))}
      <Button icon="refresh" onPress={answer}>
        {say('withIcon')}
      </Button>
      <ShareButton onPress={answer}>{say('shared')}</ShareButton>
      <Button onPress={answer}>{say('longAction')}</Button>
      <Pressable onPress={answer}>
        <Text>{say('anything')}</Text>
      </Pressable>
    </View>
  );
}
