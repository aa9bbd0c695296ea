import { Text, View } from '@tarojs/components';
import { useEffect, useMemo, useState } from 'react';
import { drawBarcode, drawQr } from '@/lib/codes/draw-code';
import { formatDayAndClock } from '@/lib/format/date';
import { useI18n } from '@/lib/i18n/use-i18n';
import { usePreferences } from '@/lib/preferences/use-preferences';
import { useDisplay } from '@/lib/use-display';
import { usePageVisible } from '@/lib/use-page-visible';
import { brighten } from '@/platform/screen-care';
import { CodeImage } from '@/ui/code-image';
import { EnlargedCode } from '@/ui/enlarged-code';
import { Pressable } from '@/ui/pressable';
import './pickup-card.scss';
import type { Order } from './use-order';

/** Design pixels: the paddings on both sides, the height of the barcode, the width of the QR code. */
const SIDES = 128;
const BARCODE_HEIGHT = 112;
const QR_WIDTH = 280;
const DESIGN_WIDTH = 750;
const GROUPS_OF_FOUR = /\d{4}(?=\d)/g;

interface PickupCardProps {
  readonly code: string;
  readonly order: Pick<Order, 'store' | 'pickupBefore'>;
}

/** What is shown at the counter: the code to scan and to read, where, and until when. */
export function PickupCard({ code, order: { store, pickupBefore } }: PickupCardProps) {
  const { t, language } = useI18n();
  const [enlarged, setEnlarged] = useState<'barcode' | 'qr' | null>(null);
  const barcode = useMemo(() => drawBarcode(code), [code]);
  const qr = useMemo(() => drawQr(code), [code]);
  const point = useDisplay().width / DESIGN_WIDTH;
  const { brightCard } = usePreferences();
  const isBright = usePageVisible() && brightCard;
  useEffect(() => (isBright ? brighten() : undefined), [isBright]);
  return (
    <View className="pickup-card">
      <Text className="pickup-card__quiet">{t('pickup.show')}</Text>
      <Pressable
        className="pickup-card__code"
        label={t('pickup.enlarge.barcode')}
        onPress={() => setEnlarged('barcode')}
      >
        <CodeImage
          drawing={barcode}
          available={(DESIGN_WIDTH - SIDES) * point}
          height={Math.round(BARCODE_HEIGHT * point)}
          label={t('pickup.code')}
        />
      </Pressable>
      <Text className="pickup-card__digits text-numbers">
        {code.replace(GROUPS_OF_FOUR, '$& ')}
      </Text>
      <Pressable
        className="pickup-card__code"
        label={t('pickup.enlarge.qr')}
        onPress={() => setEnlarged('qr')}
      >
        <CodeImage drawing={qr} available={QR_WIDTH * point} label={t('pickup.code')} />
      </Pressable>
      {pickupBefore && (
        <Text className="text-strong">
          {t('pickup.before', { when: formatDayAndClock(Date.parse(pickupBefore), language) })}
        </Text>
      )}
      {store && (
        <View className="pickup-card__store">
          <Text>{store.name}</Text>
          <Text className="pickup-card__quiet">{store.address}</Text>
          <Text className="pickup-card__quiet">
            {t('store.open', { hours: store.openingHours })}
          </Text>
        </View>
      )}
      {enlarged !== null && (
        <EnlargedCode
          kind={enlarged}
          drawing={enlarged === 'qr' ? qr : barcode}
          label={t('pickup.code')}
          onClose={() => setEnlarged(null)}
        />
      )}
    </View>
  );
}
