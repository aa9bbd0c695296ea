import { Text, View } from '@tarojs/components';
import { formatSigned } from '@/lib/format/number';
import './breakdown-lines.scss';

interface BreakdownLinesProps {
  readonly lines: readonly {
    readonly ruleCode: string;
    readonly title: string;
    readonly points: number;
  }[];
  readonly totalLabel: string;
}

/** Why these points: one line per rule, and their sum. */
export function BreakdownLines({ lines, totalLabel }: BreakdownLinesProps) {
  const total = lines.reduce((sum, line) => sum + line.points, 0);
  return (
    <View className="breakdown-lines">
      {lines.map((line) => (
        <View key={line.ruleCode} className="breakdown-lines__line">
          <Text className="breakdown-lines__title">{line.title}</Text>
          <Text className="text-numbers">{formatSigned(line.points)}</Text>
        </View>
      ))}
      {lines.length > 1 && (
        <View className="breakdown-lines__line breakdown-lines__line--total">
          <Text className="breakdown-lines__title">{totalLabel}</Text>
          <Text className="text-numbers">{formatSigned(total)}</Text>
        </View>
      )}
    </View>
  );
}
