import { Text, View } from '@tarojs/components';
import { formatFen } from '@/lib/format/number';
import { useI18n } from '@/lib/i18n/use-i18n';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { Icon } from '@/ui/icon';
import { StaffBar } from '../parts/staff-bar';
import { StaffFrame } from '../parts/staff-frame';
import { Sums } from '../parts/sums';
import { useNow } from '../parts/use-now';
import type { SaleReceipt } from '../till/sale-receipt';
import { tillStore } from '../till/stores';
import { EMPTY_TILL, forSameMember, type OpenSession } from '../till/till-state';
import { earnedRows, nameRows, paidRows } from './receipt-rows';
import './receipt-view.scss';
import { SoldLines } from './sold-lines';

interface ReceiptViewProps {
  readonly receipt: SaleReceipt;
  readonly session: OpenSession | null;
}

const EVERY_SECOND_MS = 1000;

/** What has just been booked: what to collect, what was earned, what is left. */
export function ReceiptView({ receipt, session }: ReceiptViewProps) {
  const { t, language } = useI18n();
  const instant = useNow(EVERY_SECOND_MS);
  const canStay = session !== null && session.deadline > instant;
  return (
    <StaffFrame
      foot={
        <>
          <Button icon="scan" onPress={() => tillStore.change(() => EMPTY_TILL)}>
            {t('staff.receipt.next')}
          </Button>
          <Button
            variant="secondary"
            disabled={!canStay}
            onPress={() => tillStore.change(forSameMember)}
          >
            {t('staff.receipt.same')}
          </Button>
        </>
      }
    >
      <StaffBar isCompact />
      <Card>
        <View className="receipt-view__head" ariaRole="status">
          <View className="receipt-view__mark">
            <Icon name="check" size="large" />
          </View>
          <Text className="text-strong">{t('staff.receipt.title')}</Text>
          <Text className="receipt-view__collect">{t('staff.receipt.collect')}</Text>
          <Text className="receipt-view__amount text-numbers">{formatFen(receipt.payableFen)}</Text>
        </View>
        <View className="receipt-view__part">
          <SoldLines lines={receipt.lines} />
        </View>
        <View className="receipt-view__part">
          <Sums rows={paidRows(receipt, t)} />
          {receipt.vouchers.length > 0 && (
            <Text className="text-secondary">{t('staff.vouchers.order')}</Text>
          )}
        </View>
        <View className="receipt-view__part">
          <Sums rows={earnedRows(receipt, t)} />
        </View>
        <View className="receipt-view__part">
          <Sums rows={nameRows(receipt, t, language)} />
        </View>
      </Card>
    </StaffFrame>
  );
}
