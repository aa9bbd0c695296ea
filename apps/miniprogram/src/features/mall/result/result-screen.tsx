import { Text, View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { useI18n } from '@/lib/i18n/use-i18n';
import { replaceWith, switchTo } from '@/lib/navigate';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { Icon } from '@/ui/icon';
import { Page } from '@/ui/page';
import { QueryView } from '@/ui/query-view';
import { Skeleton } from '@/ui/skeleton';
import { orderPath } from '../parts/mall-paths';
import { NoOrder } from '../parts/no-order';
import { OrderGoods } from '../parts/order-goods';
import { OrderLine } from '../parts/order-line';
import { orderWords } from '../parts/order-words';
import { PayCard } from '../parts/pay-card';
import { readPayNote } from '../parts/pay-note';
import { useOrder } from '../parts/use-order';
import './result-screen.scss';

/** What came of redeeming: done, with what there is to show or to copy; or still to be paid. */
export function ResultScreen() {
  const { t, language } = useI18n();
  const { id = '', paid } = useRouter().params;
  const query = useOrder(id);
  return (
    <Page title={t('result.title')}>
      <QueryView query={query} skeleton={<Skeleton shape="picture" />}>
        {({ me: { redemption: order } }) => {
          if (!order) return <NoOrder />;
          const words = orderWords(order, t, language);
          const isWaiting = order.status === 'AWAITING_PAYMENT';
          return (
            <>
              <View className="result" ariaRole="status">
                <View className="result__mark">
                  <Icon name={isWaiting ? 'clock' : 'check'} size="large" />
                </View>
                <Text className="text-page-title">
                  {isWaiting ? words.title : t('result.done')}
                </Text>
                <Text className="text-secondary">{words.advice}</Text>
              </View>
              {isWaiting && order.payBefore && (
                <PayCard
                  id={order.id}
                  fen={order.fen}
                  payBefore={Date.parse(order.payBefore)}
                  first={readPayNote(paid)}
                  refetch={query.refetch}
                />
              )}
              <OrderGoods order={order} />
              <Card>
                <OrderLine order={order} />
              </Card>
              <View className="result__ways">
                <Button variant="secondary" onPress={() => replaceWith(orderPath(order.id))}>
                  {t('result.order')}
                </Button>
                <Button variant="plain" onPress={() => switchTo('mall')}>
                  {t('mall.toMall')}
                </Button>
              </View>
            </>
          );
        }}
      </QueryView>
    </Page>
  );
}
