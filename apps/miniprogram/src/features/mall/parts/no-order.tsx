import { useI18n } from '@/lib/i18n/use-i18n';
import { replaceWith } from '@/lib/navigate';
import { paths } from '@/routes';
import { Card } from '@/ui/card';
import { EmptyState } from '@/ui/empty-state';

/** An address that names no redemption of this member. */
export function NoOrder() {
  const { t } = useI18n();
  return (
    <Card>
      <EmptyState
        icon="bag"
        title={t('order.none')}
        text={t('order.none.text')}
        action={{ label: t('order.none.action'), onPress: () => replaceWith(paths.mallOrders) }}
      />
    </Card>
  );
}
