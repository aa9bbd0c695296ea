import { View } from '@tarojs/components';
import './progress-bar.scss';

const PERCENT = 100;

interface ProgressBarProps {
  /** 0 to 1; the words beside the bar say what it means. */
  readonly progress: number;
}

export function ProgressBar({ progress }: ProgressBarProps) {
  const percent = Math.max(0, Math.min(1, progress)) * PERCENT;
  return (
    <View className="progress-bar" ariaHidden>
      <View className="progress-bar__fill" style={{ width: `${percent}%` }} />
    </View>
  );
}
