import { isOwnVoucherCode } from '@huiji/shared-types';
import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { formatFen } from '@/lib/format/number';
import { useI18n } from '@/lib/i18n/use-i18n';
import { Card } from '@/ui/card';
import { Icon } from '@/ui/icon';
import { Pressable } from '@/ui/pressable';
import { useTypedRun } from '../scan/use-typed-run';
import type { LiveQuote } from './use-quote';
import { useVoucherNames } from './use-voucher-names';
import './voucher-card.scss';
import { entryProblem, groupedCode, MOST_VOUCHERS } from './voucher-entry';
import { VoucherSheet } from './voucher-sheet';

interface VoucherCardProps {
  readonly codes: readonly string[];
  readonly live: LiveQuote;
  readonly onAdd: (code: string) => void;
  readonly onRemove: (code: string) => void;
}

/** The member's vouchers for this sale, as scanned or typed; each with what it takes off. */
export function VoucherCard({ codes, live, onAdd, onRemove }: VoucherCardProps) {
  const { t } = useI18n();
  const [isAdding, setAdding] = useState(false);
  const isFull = codes.length >= MOST_VOUCHERS;
  useTypedRun((digits) => {
    if (!isOwnVoucherCode(digits)) return false;
    if (!isFull && entryProblem(digits, codes) === null) onAdd(digits);
    return true;
  }, false);
  const names = useVoucherNames(codes, live);
  const taken = live.isCurrent ? (live.quote?.vouchers ?? []) : [];
  return (
    <Card padding="flush">
      <View className="voucher-card__head">
        <Text className="text-strong">{t('staff.vouchers.title')}</Text>
        <Text className="text-secondary">
          {isFull ? t('staff.vouchers.most', { count: MOST_VOUCHERS }) : t('staff.vouchers.text')}
        </Text>
      </View>
      {codes.map((code, at) => {
        const voucher = taken[at];
        return (
          <View key={code} className="voucher-card__row">
            <View className="voucher-card__lines">
              <Text className="voucher-card__name">
                {names.get(code) ?? t('staff.vouchers.code')}
              </Text>
              <Text className="text-secondary text-numbers">{groupedCode(code)}</Text>
            </View>
            <Text className="voucher-card__amount text-numbers">
              {voucher === undefined ? '' : formatFen(-voucher.takenFen)}
            </Text>
            <Pressable
              className="voucher-card__remove"
              label={t('staff.vouchers.remove', { code: groupedCode(code) })}
              onPress={() => onRemove(code)}
            >
              <Icon name="close" size="small" />
            </Pressable>
          </View>
        );
      })}
      {!isFull && (
        <Pressable className="voucher-card__add" onPress={() => setAdding(true)}>
          <Icon name="plus" size="small" />
          <Text>{t('staff.vouchers.add')}</Text>
        </Pressable>
      )}
      {isAdding && (
        <VoucherSheet
          known={codes}
          onClose={() => setAdding(false)}
          onDone={(code) => {
            onAdd(code);
            setAdding(false);
          }}
        />
      )}
    </Card>
  );
}
