import { Text, View } from '@tarojs/components';
import { useMemo, useState } from 'react';
import type { CardMoment } from '@/lib/card-steps';
import { drawBarcode, drawQr } from '@/lib/codes/draw-code';
import { useI18n } from '@/lib/i18n/use-i18n';
import { useDisplay } from '@/lib/use-display';
import { classNames } from '@/ui/class-names';
import { CodeImage } from '@/ui/code-image';
import { EnlargedCode } from '@/ui/enlarged-code';
import { Icon } from '@/ui/icon';
import { Pressable } from '@/ui/pressable';
import { CodeHints } from './code-hints';
import './code-panel.scss';
import { CoveredCode } from './covered-code';
import { RefreshButton } from './refresh-button';

/** Design pixels: the page and panel padding on both sides; the height of the barcode; 750 across. */
const SIDES = 112;
const BARCODE_HEIGHT = 128;
const QR_WIDTH = 464;
const DESIGN_WIDTH = 750;
const MS_PER_SECOND = 1000;
const GROUPS_OF_FOUR = /\d{4}(?=\d)/g;

interface CodePanelProps {
  readonly moment: Extract<CardMoment, { kind: 'code' }>;
  readonly stepSeconds: number;
  readonly isOffline: boolean;
  /** A captured code stays covered. */
  readonly isCovered: boolean;
}

/** Barcode above QR code on white, in both themes: what the till reads. */
export function CodePanel({ moment, stepSeconds, isOffline, isCovered }: CodePanelProps) {
  const { t } = useI18n();
  const [hasDigits, setDigits] = useState(false);
  const [enlarged, setEnlarged] = useState<'barcode' | 'qr' | null>(null);
  const barcode = useMemo(() => drawBarcode(moment.code), [moment.code]);
  const qr = useMemo(() => drawQr(moment.code), [moment.code]);
  const point = useDisplay().width / DESIGN_WIDTH;
  return (
    <View className="code-panel">
      <CodeHints moment={moment} stepSeconds={stepSeconds} isOffline={isOffline} />
      <View className="code-panel__place">
        <View
          className={classNames('code-panel__codes', isCovered && 'code-panel__codes--covered')}
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
        {isCovered && <CoveredCode remainingMs={stepSeconds * MS_PER_SECOND - moment.elapsedMs} />}
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
        <RefreshButton />
      </View>
      {enlarged !== null && !isCovered && (
        <EnlargedCode
          kind={enlarged}
          drawing={enlarged === 'qr' ? qr : barcode}
          label={t('card.code.label')}
          onClose={() => setEnlarged(null)}
        />
      )}
    </View>
  );
}
