import { Text, View } from '@tarojs/components';
import { Heading } from './heading';
import { Icon, type IconName } from './icon';
import './status-head.scss';

interface StatusHeadProps {
  readonly icon: IconName;
  readonly title: string;
  readonly text: string;
}

/** How far something has come, at the top of its page; a reader hears when that changes. */
export function StatusHead({ icon, title, text }: StatusHeadProps) {
  return (
    <View className="status-head">
      <View className="status-head__icon">
        <Icon name={icon} size="large" />
      </View>
      <View className="status-head__words" ariaLive="polite">
        <Heading level={2} className="text-page-title">
          {title}
        </Heading>
        <Text className="text-secondary">{text}</Text>
      </View>
    </View>
  );
}
