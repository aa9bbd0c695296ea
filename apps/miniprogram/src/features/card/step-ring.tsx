import { View } from '@tarojs/components';
import './step-ring.scss';

interface StepRingProps {
  readonly stepSeconds: number;
  readonly elapsedMs: number;
}

/** A ring that empties over one step. It is given a new key for each step, so that it starts anew. */
export function StepRing({ stepSeconds, elapsedMs }: StepRingProps) {
  const timing = { animationDuration: `${stepSeconds}s`, animationDelay: `-${elapsedMs}ms` };
  return (
    <View className="step-ring" ariaHidden>
      <View className="step-ring__half step-ring__half--right">
        <View className="step-ring__arc step-ring__arc--right" style={timing} />
      </View>
      <View className="step-ring__half step-ring__half--left">
        <View className="step-ring__arc step-ring__arc--left" style={timing} />
      </View>
    </View>
  );
}
