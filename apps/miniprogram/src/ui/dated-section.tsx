import { Text, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Card } from './card';
import './dated-section.scss';
import { Heading } from './heading';

interface DatedSectionProps {
  /** The day or month. */
  readonly title: string;
  /** Which of the page's headings it stands under: 3 below one of level 2. */
  readonly level: 2 | 3;
  /** A quiet line beside the title. */
  readonly note?: string | undefined;
  /** Rows. */
  readonly children: ReactNode;
}

/** The rows of one day or month, under a head that stays in view. */
export function DatedSection({ title, level, note, children }: DatedSectionProps) {
  return (
    <View className="dated-section">
      <View className="dated-section__head">
        <Heading level={level} className="text-strong">
          {title}
        </Heading>
        {note !== undefined && <Text className="text-secondary text-numbers">{note}</Text>}
      </View>
      <Card padding="flush">{children}</Card>
    </View>
  );
}
