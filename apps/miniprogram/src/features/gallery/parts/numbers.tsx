import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '@/ui/button';
import { PointsNumber } from '@/ui/points-number';
import { ProgressBar } from '@/ui/progress-bar';
import { useWords } from '../words';

const MANY = 12_679;
const SIGNED = [2_264, -160, 0] as const;
const PROGRESS = [0, 0.4, 1] as const;

export function Numbers() {
  const say = useWords();
  const [points, setPoints] = useState(MANY);
  return (
    <View className="gallery__column">
      <PointsNumber size="balance" points={points} />
      <Button variant="secondary" onPress={() => setPoints(points === 0 ? MANY : 0)}>
        {say('amount')}
      </Button>
      {SIGNED.map((signed) => (
        <PointsNumber key={signed} points={signed} isSigned />
      ))}
      <View className="gallery__column gallery__dark">
        {PROGRESS.map((progress) => (
          <ProgressBar key={progress} progress={progress} />
        ))}
      </View>
      {PROGRESS.map((progress) => (
        <ProgressBar key={progress} tone="page" progress={progress} />
      ))}
    </View>
  );
}
