import { Text, View } from '@tarojs/components';
import { Button } from './button';
import { Icon, type IconName } from './icon';
import './state-panel.scss';

export interface StatePanelProps {
  readonly icon: IconName;
  readonly title: string;
  readonly text?: string | undefined;
  readonly action?: { readonly label: string; readonly onPress: () => void } | undefined;
  /** alert: read out at once; status: read when the reader is idle. */
  readonly tone?: 'alert' | 'status' | undefined;
}

/** What a page says when it has nothing to show: what is the matter and the next useful step. */
export function StatePanel({ icon, title, text, action, tone = 'status' }: StatePanelProps) {
  return (
    <View className="state-panel" ariaRole={tone}>
      <View className="state-panel__icon">
        <Icon name={icon} size="large" />
      </View>
      <Text className="state-panel__title text-title">{title}</Text>
      {text !== undefined && <Text className="state-panel__text text-secondary">{text}</Text>}
      {action !== undefined && (
        <View className="state-panel__action">
          <Button variant="secondary" onPress={action.onPress}>
            {action.label}
          </Button>
        </View>
      )}
    </View>
  );
}
