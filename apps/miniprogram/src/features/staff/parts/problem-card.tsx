import { Text, View } from '@tarojs/components';
import { Button } from '@/ui/button';
import { classNames } from '@/ui/class-names';
import { Icon, type IconName } from '@/ui/icon';
import './problem-card.scss';

export interface ProblemAction {
  readonly label: string;
  readonly onPress: () => void;
}

interface ProblemCardProps {
  readonly title: string;
  /** The next step. */
  readonly text: string;
  /** error: refused or failed; warning: to be settled first. */
  readonly tone?: 'error' | 'warning' | undefined;
  readonly icon?: IconName | undefined;
  readonly actions?: readonly ProblemAction[] | undefined;
}

/** What is in the way and what to do about it, read out at once. */
export function ProblemCard(props: ProblemCardProps) {
  const { title, text, tone = 'error', icon = 'alert', actions = [] } = props;
  return (
    <View className={classNames('problem-card', `problem-card--${tone}`)} ariaRole="alert">
      <View className="problem-card__icon">
        <Icon name={icon} />
      </View>
      <View className="problem-card__lines">
        <Text className="problem-card__title">{title}</Text>
        <Text className="problem-card__text">{text}</Text>
        {actions.length > 0 && (
          <View className="problem-card__actions">
            {actions.map((action) => (
              <View key={action.label} className="problem-card__action">
                <Button variant="secondary" onPress={action.onPress}>
                  {action.label}
                </Button>
              </View>
            ))}
          </View>
        )}
      </View>
    </View>
  );
}
