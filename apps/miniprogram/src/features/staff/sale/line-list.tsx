import { Text, View } from '@tarojs/components';
import { formatFen } from '@/lib/format/number';
import { useI18n } from '@/lib/i18n/use-i18n';
import { Card } from '@/ui/card';
import { Icon } from '@/ui/icon';
import { Pressable } from '@/ui/pressable';
import { categoryName } from './category-name';
import './line-list.scss';
import type { SaleLine } from './sale-line';

interface LineListProps {
  readonly lines: readonly SaleLine[];
  /** While a sale is being booked nothing of it can change. */
  readonly isLocked: boolean;
  /** Absent while a line is being entered, or when no more fit. */
  readonly onAdd?: (() => void) | undefined;
  readonly onChange: (line: SaleLine) => void;
  readonly onRemove: (line: SaleLine) => void;
  /** The line taken out last, as long as it can come back. */
  readonly removed: SaleLine | null;
  readonly onUndo: () => void;
}

/** The lines rung up so far. */
export function LineList(props: LineListProps) {
  const { lines, isLocked, onAdd, onChange, onRemove, removed, onUndo } = props;
  const { t } = useI18n();
  return (
    <Card padding="flush">
      {lines.map((line, index) => (
        <Row
          key={line.id}
          line={line}
          number={index + 1}
          isLocked={isLocked}
          onChange={onChange}
          onRemove={onRemove}
        />
      ))}
      {removed !== null && !isLocked && <Removed line={removed} onUndo={onUndo} />}
      {onAdd !== undefined && !isLocked && (
        <Pressable className="line-list__add" onPress={onAdd}>
          <Icon name="plus" size="small" />
          <Text>{t('staff.sale.addLine')}</Text>
        </Pressable>
      )}
    </Card>
  );
}

interface RemovedProps {
  readonly line: SaleLine;
  readonly onUndo: () => void;
}

/** A slip of the thumb costs one press. */
function Removed({ line, onUndo }: RemovedProps) {
  const { t } = useI18n();
  const what = { category: categoryName(line.category, t), amount: formatFen(line.amountFen) };
  return (
    <View className="line-list__row line-list__removed" ariaRole="status">
      <Text className="line-list__gone text-secondary text-numbers">
        {t('staff.sale.removed', what)}
      </Text>
      <Pressable className="line-list__undo" onPress={onUndo}>
        <Text>{t('staff.sale.undo')}</Text>
      </Pressable>
    </View>
  );
}

interface RowProps extends Pick<LineListProps, 'isLocked' | 'onChange' | 'onRemove'> {
  readonly line: SaleLine;
  readonly number: number;
}

function Row({ line, number, isLocked, onChange, onRemove }: RowProps) {
  const { t } = useI18n();
  const category = categoryName(line.category, t);
  const amount = formatFen(line.amountFen);
  return (
    <View className="line-list__row">
      <Pressable className="line-list__line" disabled={isLocked} onPress={() => onChange(line)}>
        <Text className="line-list__number text-secondary">{String(number)}</Text>
        <Text className="line-list__name">{category}</Text>
        <Text className="text-secondary text-numbers">
          {line.quantity > 1 ? t('staff.sale.pieces', { count: line.quantity }) : ''}
        </Text>
        <Text className="line-list__amount text-numbers">{amount}</Text>
      </Pressable>
      <Pressable
        className="line-list__remove"
        disabled={isLocked}
        label={t('staff.sale.remove', { number: String(number) })}
        onPress={() => onRemove(line)}
      >
        <Icon name="close" size="small" />
      </Pressable>
    </View>
  );
}
