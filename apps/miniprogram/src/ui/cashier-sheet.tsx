import { Text, View } from '@tarojs/components';
import { useEffect, useState } from 'react';
import {
  chooseAtDesk,
  type currentVisit,
  type DeskChoice,
  type OrderAtDesk,
  orderAtDesk,
} from '@/lib/cashier/cashier-desk';
import { formatYuan } from '@/lib/format/number';
import { useI18n } from '@/lib/i18n/use-i18n';
import '@/lib/i18n/messages/cashier';
import { Button } from './button';
import './cashier-sheet.scss';
import { Notice } from './notice';
import { Sheet } from './sheet';
import { Skeleton } from './skeleton';

interface CashierSheetProps {
  readonly visit: NonNullable<ReturnType<typeof currentVisit>>;
}

type Trouble = 'over' | 'unreachable';

/** What is to be paid, and the three ways it can go: pay, leave, fail. */
export default function CashierSheet({ visit }: CashierSheetProps) {
  const { parameters, end } = visit;
  const { t } = useI18n();
  const [order, setOrder] = useState<OrderAtDesk | null>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [isPaying, setPaying] = useState(false);
  useEffect(() => {
    let isOpen = true;
    orderAtDesk(parameters).then(
      (found) => {
        if (!isOpen) return;
        setOrder(found);
        if (!found.payable) setTrouble('over');
      },
      () => isOpen && setTrouble('unreachable'),
    );
    return () => {
      isOpen = false;
    };
  }, [parameters]);

  // What has been chosen is on its way: leaving would say that nothing was paid.
  const leave = () => {
    if (!isPaying) end({ kind: 'cancelled' });
  };
  const choose = (choice: DeskChoice) => {
    setPaying(true);
    setTrouble(null);
    chooseAtDesk(parameters, choice).then(
      (isPaid) => end(isPaid ? { kind: 'paid' } : { kind: 'failed', reason: 'refused' }),
      () => {
        setPaying(false);
        setTrouble('unreachable');
      },
    );
  };
  const canPay = order?.payable === true;
  return (
    <Sheet isOpen title={t('cashier.title')} onClose={leave}>
      <View className="cashier">
        <View className="cashier__bill">
          <Text className="text-secondary">{t('cashier.payee')}</Text>
          {order === null ? (
            <Skeleton shape="balance" />
          ) : (
            <>
              <Text className="cashier__amount text-numbers">{formatYuan(order.amountFen)}</Text>
              <Text className="cashier__what">{order.description}</Text>
            </>
          )}
        </View>
        {trouble !== null && (
          <Notice icon="alert" tone="error">
            {t(`cashier.${trouble}`)}
          </Notice>
        )}
        <View className="cashier__choices">
          {canPay && (
            <>
              <Button
                isRunning={isPaying}
                runningLabel={t('cashier.paying')}
                onPress={() => choose('SUCCESS')}
              >
                {t('cashier.pay', { amount: formatYuan(order.amountFen) })}
              </Button>
              <Button variant="secondary" disabled={isPaying} onPress={() => choose('FAIL')}>
                {t('cashier.fail')}
              </Button>
            </>
          )}
          <Button variant="plain" disabled={isPaying} onPress={leave}>
            {t('cashier.leave')}
          </Button>
        </View>
        <Text className="cashier__note text-secondary">{t('cashier.note')}</Text>
      </View>
    </Sheet>
  );
}
