import { Text, View } from '@tarojs/components';
import { useEffect, useMemo, useState } from 'react';
import { drawBarcode, drawQr } from '@/lib/codes/draw-code';
import { useI18n } from '@/lib/i18n/use-i18n';
import { usePreferences } from '@/lib/preferences/use-preferences';
import { useDisplay } from '@/lib/use-display';
import { usePageVisible } from '@/lib/use-page-visible';
import { copyText } from '@/platform/clipboard';
import { brighten } from '@/platform/screen-care';
import { CodeImage } from '@/ui/code-image';
import { EnlargedCode } from '@/ui/enlarged-code';
import { Pressable } from '@/ui/pressable';
import { showToast } from '@/ui/toast-store';
import type { WalletVoucher } from './use-wallet';
import './voucher-code-panel.scss';

/** Design pixels: the paddings on both sides, the height of the barcode, the width of the QR code; 750 across. */
const SIDES = 128;
const BARCODE_HEIGHT = 112;
const QR_WIDTH = 320;
const DESIGN_WIDTH = 750;
const GROUPS_OF_FOUR = /.{4}(?=.)/g;
/** What a Code 128-C barcode can say; a code with letters is a QR code alone. */
const PAIRS_OF_DIGITS = /^(\d\d)+$/;

/** What the till reads, on white in both themes: barcode above QR code, and the code to be read out or copied. */
export function VoucherCodePanel({ voucher: { code } }: { readonly voucher: WalletVoucher }) {
  const { t } = useI18n();
  const [enlarged, setEnlarged] = useState<'barcode' | 'qr' | null>(null);
  const barcode = useMemo(() => (PAIRS_OF_DIGITS.test(code) ? drawBarcode(code) : null), [code]);
  const qr = useMemo(() => drawQr(code), [code]);
  const point = useDisplay().width / DESIGN_WIDTH;
  const { brightCard } = usePreferences();
  const isBright = usePageVisible() && brightCard;
  useEffect(() => (isBright ? brighten() : undefined), [isBright]);
  const copy = async () => {
    const isCopied = await copyText(code);
    showToast(t(isCopied ? 'vouchers.copied' : 'vouchers.notCopied'), isCopied ? 'done' : 'failed');
  };
  return (
    <View className="voucher-code">
      <Text className="voucher-code__quiet">{t('vouchers.show')}</Text>
      {barcode !== null && (
        <Pressable
          className="voucher-code__code"
          label={t('vouchers.enlarge.barcode')}
          onPress={() => setEnlarged('barcode')}
        >
          <CodeImage
            drawing={barcode}
            available={(DESIGN_WIDTH - SIDES) * point}
            height={Math.round(BARCODE_HEIGHT * point)}
            label={t('vouchers.code')}
          />
        </Pressable>
      )}
      <Pressable
        className="voucher-code__code"
        label={t('vouchers.enlarge.qr')}
        onPress={() => setEnlarged('qr')}
      >
        <CodeImage drawing={qr} available={QR_WIDTH * point} label={t('vouchers.code')} />
      </Pressable>
      <Text className="voucher-code__letters text-numbers">
        {code.replace(GROUPS_OF_FOUR, '$& ')}
      </Text>
      <Pressable className="voucher-code__copy" onPress={() => void copy()}>
        <Text>{t('vouchers.copy')}</Text>
      </Pressable>
      {enlarged !== null && (
        <EnlargedCode
          kind={enlarged}
          drawing={enlarged === 'barcode' && barcode !== null ? barcode : qr}
          label={t('vouchers.code')}
          onClose={() => setEnlarged(null)}
        />
      )}
    </View>
  );
}
