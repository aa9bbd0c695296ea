import { Text, View } from '@tarojs/components';
import { Heading } from '@/ui/heading';
import { Pressable } from '@/ui/pressable';
import './section-head.scss';

interface SectionHeadProps {
  readonly title: string;
  /** The words of the way to everything; without them there is none. */
  readonly all?: string | undefined;
  readonly onAll: () => void;
}

/** The name of a part of the page, and the way to all of it. */
export function SectionHead({ title, all, onAll }: SectionHeadProps) {
  return (
    <View className="section-head">
      <Heading level={2} className="text-title">
        {title}
      </Heading>
      {all !== undefined && (
        <Pressable className="section-head__all" onPress={onAll}>
          <Text>{all}</Text>
        </Pressable>
      )}
    </View>
  );
}
