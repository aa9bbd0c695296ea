import { Text, View } from '@tarojs/components';
import { useMemo, useState } from 'react';
import type { CardMoment } from '@/lib/card-steps';
import { useI18n } from '@/lib/i18n/use-i18n';
import { measureDisplay } from '@/platform/display';
import { Icon } from '@/ui/icon';
import { Pressable } from '@/ui/pressable';
import { CodeImage } from './code-image';
import './code-panel.scss';
import { EnlargedCode } from './enlarged-code';
import { drawBarcode, drawQr } from './member-code';
import { RefreshButton } from './refresh-button';
import { StepRing } from './step-ring';
import type { useReplaceCodes } from './use-replace-codes';

/** Design pixels: the page and panel padding on both sides; the height of the barcode; 750 across. */
const SIDES = 112;
const BARCODE_HEIGHT = 128;
const QR_WIDTH = 464;
const DESIGN_WIDTH = 750;
const GROUPS_OF_FOUR = /\d{4}(?=\d)/g;

interface CodePanelProps {
  readonly moment: Extract<CardMoment, { kind: 'code' }>;
  readonly stepSeconds: number;
  /** A captured code stays covered. */
  readonly isCovered: boolean;
  readonly replace: ReturnType<typeof useReplaceCodes>;
}

/** Barcode above QR code on white, in both themes: what the till reads. */
export function CodePanel({ moment, stepSeconds, isCovered, replace }: CodePanelProps) {
  const { t } = useI18n();
  const [hasDigits, setDigits] = useState(false);
  const [enlarged, setEnlarged] = useState<'barcode' | 'qr' | null>(null);
  const barcode = useMemo(() => drawBarcode(moment.code), [moment.code]);
  const qr = useMemo(() => drawQr(moment.code), [moment.code]);
  const point = measureDisplay().width / DESIGN_WIDTH;
  return (
    <View className="code-panel">
      <View className="code-panel__head">
        <View className="code-panel__hints">
          <Text className="text-strong">{t('card.show')}</Text>
          <Text className="code-panel__quiet">{t('card.refreshes')}</Text>
        </View>
        <StepRing key={moment.step} stepSeconds={stepSeconds} elapsedMs={moment.elapsedMs} />
      </View>
      <View
        className={isCovered ? 'code-panel__codes code-panel__codes--covered' : 'code-panel__codes'}
      >
        <Pressable
          className="code-panel__code"
          label={t('card.barcode.enlarge')}
          onPress={() => setEnlarged('barcode')}
        >
          <CodeImage
            drawing={barcode}
            available={(DESIGN_WIDTH - SIDES) * point}
            height={Math.round(BARCODE_HEIGHT * point)}
            label={t('card.code.label')}
          />
        </Pressable>
        <Pressable
          className="code-panel__code"
          label={t('card.qr.enlarge')}
          onPress={() => setEnlarged('qr')}
        >
          <CodeImage drawing={qr} available={QR_WIDTH * point} label={t('card.code.label')} />
        </Pressable>
      </View>
      {hasDigits && !isCovered && (
        <View className="code-panel__digits">
          <View className="code-panel__number text-numbers" ariaHidden>
            <Text>{moment.code.replace(GROUPS_OF_FOUR, '$& ')}</Text>
          </View>
          <Text className="code-panel__quiet">{t('card.digits.warning')}</Text>
        </View>
      )}
      <View className="code-panel__foot">
        <Pressable
          className="code-panel__control"
          expanded={hasDigits}
          onPress={() => setDigits(!hasDigits)}
        >
          <Icon name={hasDigits ? 'eye-off' : 'eye'} size="small" />
          <Text>{hasDigits ? t('card.digits.hide') : t('card.digits.show')}</Text>
        </Pressable>
        <RefreshButton replace={replace} />
      </View>
      {enlarged !== null && (
        <EnlargedCode
          kind={enlarged}
          drawing={enlarged === 'qr' ? qr : barcode}
          onClose={() => setEnlarged(null)}
        />
      )}
    </View>
  );
}
