import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Card } from '@/ui/card';
import { Heading } from '@/ui/heading';
import './section.scss';

interface SectionProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** A card of rows under its name. */
export function Section({ title, children }: SectionProps) {
  return (
    <View>
      <View className="home-section__head">
        <Heading level={2} className="text-title">
          {title}
        </Heading>
      </View>
      <Card padding="flush">{children}</Card>
    </View>
  );
}
