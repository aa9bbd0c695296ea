import { useI18n } from '@/lib/i18n/use-i18n';
import { goTo } from '@/lib/navigate';
import { paths } from '@/routes';
import { Card } from '@/ui/card';
import { CopyRow } from '@/ui/copy-row';
import { ListRow } from '@/ui/list-row';
import { certificatePath } from './mall-paths';
import { PickupCard } from './pickup-card';
import type { Order } from './use-order';

/** What the member gets: the code for the counter, the parcel's number, the voucher, the certificate. */
export function OrderGoods({ order }: { readonly order: Order }) {
  const { t } = useI18n();
  const { pickupCode, voucherCode, voucherId, shipment, certificate } = order;
  return (
    <>
      {typeof pickupCode === 'string' && <PickupCard code={pickupCode} order={order} />}
      {shipment && (
        <Card padding="flush">
          <CopyRow icon="truck" name={shipment.carrier} value={shipment.trackingNumber} />
        </Card>
      )}
      {typeof voucherCode === 'string' && (
        <Card padding="flush">
          <CopyRow icon="code" name={t('order.voucher')} value={voucherCode} />
          {typeof voucherId === 'string' && (
            <ListRow
              icon="ticket"
              title={t('order.voucher.open')}
              text={t('order.voucher.open.text')}
              onPress={() => goTo(`${paths.voucher}?id=${voucherId}`)}
            />
          )}
        </Card>
      )}
      {certificate && (
        <Card padding="flush">
          <ListRow
            icon="heart"
            title={t('certificate.title')}
            text={certificate.cause}
            onPress={() => goTo(certificatePath(order.id))}
          />
        </Card>
      )}
    </>
  );
}
