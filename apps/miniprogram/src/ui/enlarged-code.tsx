import { Text, View } from '@tarojs/components';
import type { CodeDrawing } from '@/lib/codes/draw-code';
import { useI18n } from '@/lib/i18n/use-i18n';
import { useDisplay } from '@/lib/use-display';
import { CodeImage } from './code-image';
import './enlarged-code.scss';
import { Overlay } from './overlay';

interface EnlargedCodeProps {
  readonly kind: 'barcode' | 'qr';
  readonly drawing: CodeDrawing;
  /** What a reader says of it. */
  readonly label: string;
  readonly onClose: () => void;
}

/** Shares of the screen's width: a QR code's width; a turned barcode's length and height. */
const QR_SHARE = 0.86;
const BARCODE_LENGTH_SHARE = 1.5;
const BARCODE_HEIGHT_SHARE = 0.4;

/** One code alone on white; the barcode is turned so that its bars get the long side. */
export function EnlargedCode({ kind, drawing, label, onClose }: EnlargedCodeProps) {
  const { t } = useI18n();
  const { width } = useDisplay();
  return (
    <Overlay label={label} closeLabel={t('card.enlarged.close')} onClose={onClose}>
      <View className={`enlarged-code enlarged-code--${kind}`}>
        {kind === 'qr' ? (
          <CodeImage drawing={drawing} available={width * QR_SHARE} label={label} />
        ) : (
          <CodeImage
            drawing={drawing}
            available={width * BARCODE_LENGTH_SHARE}
            height={Math.round(width * BARCODE_HEIGHT_SHARE)}
            label={label}
          />
        )}
      </View>
      <Text className="enlarged-code__hint">{t('card.enlarged.close')}</Text>
    </Overlay>
  );
}
