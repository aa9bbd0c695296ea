import { View } from '@tarojs/components';
import './progress-bar.scss';

const PERCENT = 100;

interface ProgressBarProps {
  /** 0 to 1; the words beside the bar say what it means. */
  readonly progress: number;
  /** tier: on the member card; page: on a card of the page. */
  readonly tone?: 'tier' | 'page' | undefined;
}

export function ProgressBar({ progress, tone = 'tier' }: ProgressBarProps) {
  const percent = Math.round(Math.max(0, Math.min(1, progress)) * PERCENT);
  return (
    <View className={`progress-bar progress-bar--${tone}`} ariaHidden>
      <View className="progress-bar__fill" style={{ width: `${percent}%` }} />
    </View>
  );
}
