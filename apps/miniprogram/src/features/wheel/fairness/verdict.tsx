import { Text, View } from '@tarojs/components';
import { classNames } from '@/ui/class-names';
import { Icon, type IconName } from '@/ui/icon';
import './verdict.scss';

interface VerdictProps {
  readonly icon: IconName;
  readonly title: string;
  readonly text?: string | undefined;
  readonly isWrong?: boolean | undefined;
  /** A step of it: smaller. */
  readonly isStep?: boolean | undefined;
}

/** What came of a check, in words and with a sign. */
export function Verdict({ icon, title, text, isWrong = false, isStep = false }: VerdictProps) {
  return (
    <View
      className={classNames(
        'verdict',
        isWrong && 'verdict--wrong',
        isStep && 'verdict--step',
        icon === 'check' && 'verdict--right',
      )}
    >
      <Icon name={icon} size={isStep ? 'small' : 'normal'} />
      <View className="verdict__words">
        <Text className={isStep ? 'text-secondary verdict__step' : 'text-strong'}>{title}</Text>
        {text !== undefined && <Text className="text-secondary">{text}</Text>}
      </View>
    </View>
  );
}
