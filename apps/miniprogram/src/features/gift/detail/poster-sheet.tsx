import { Text, View } from '@tarojs/components';
import { useMemo } from 'react';
import { drawQr } from '@/lib/codes/draw-code';
import { useI18n } from '@/lib/i18n/use-i18n';
import { useDisplay } from '@/lib/use-display';
import { CodeImage } from '@/ui/code-image';
import { Sheet } from '@/ui/sheet';
import { GiftCard } from '../parts/gift-card';
import type { Gift } from '../parts/use-gift';
import './poster-sheet.scss';

/** Design pixels; 750 across. */
const QR_WIDTH = 320;
const DESIGN_WIDTH = 750;

interface PosterSheetProps {
  readonly gift: Gift;
  readonly link: string;
  readonly onClose: () => void;
}

/** A poster for a screenshot: the card, and a code that opens the gift. */
export function PosterSheet({ gift, link, onClose }: PosterSheetProps) {
  const { t } = useI18n();
  const qr = useMemo(() => drawQr(link), [link]);
  const point = useDisplay().width / DESIGN_WIDTH;
  const { design, message, sender, points } = gift;
  return (
    <Sheet isOpen title={t('gift.share.poster')} onClose={onClose}>
      <View className="poster-sheet">
        <GiftCard design={design} message={message} sender={sender.nickname} points={points} />
        <View className="poster-sheet__code">
          <CodeImage drawing={qr} available={QR_WIDTH * point} label={t('gift.poster.code')} />
        </View>
        <Text className="text-secondary">{t('gift.poster.scan')}</Text>
      </View>
    </Sheet>
  );
}
