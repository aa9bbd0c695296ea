import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { useI18n } from '@/lib/i18n/use-i18n';
import { goTo } from '@/lib/navigate';
import { canScan, scanCode } from '@/platform/scan';
import { paths } from '@/routes';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { Heading } from '@/ui/heading';
import { Icon } from '@/ui/icon';
import { ListRow } from '@/ui/list-row';
import { Notice } from '@/ui/notice';
import { StaffBar } from '../parts/staff-bar';
import { StaffFrame } from '../parts/staff-frame';
import type { TillState } from '../till/till-state';
import { CodeForm } from './code-form';
import { HeldSale } from './held-sale';
import { ScanProblemCard } from './scan-problem-card';
import './scan-view.scss';
import type { CardScanning } from './use-scan-card';

interface ScanViewProps {
  readonly till: TillState;
  readonly scanning: CardScanning;
  /** How often a hand scanner has typed; what it left in the field is then put away. */
  readonly heard: number;
}

/** Waits for a member's code: from a hand scanner, the camera or the keyboard. */
export function ScanView({ till, scanning, heard }: ScanViewProps) {
  const { t } = useI18n();
  const [hasNoCamera, setNoCamera] = useState(false);
  const openCamera = async () => {
    const outcome = await scanCode(t('staff.scan.camera.close'));
    setNoCamera(outcome.kind === 'unavailable');
    if (outcome.kind === 'scanned') scanning.scan(outcome.text);
  };
  const camera = canScan() && (
    <Button
      icon="camera"
      disabled={scanning.problem?.kind === 'locked'}
      isRunning={scanning.isRunning}
      runningLabel={t('staff.scan.running')}
      onPress={() => void openCamera()}
    >
      {t('staff.scan.camera')}
    </Button>
  );
  return (
    <StaffFrame foot={camera || undefined}>
      <StaffBar />
      <HeldSale till={till} />
      <Card>
        <View className="scan-view__ready">
          <View className="scan-view__icon">
            <Icon name="scan" size="large" />
          </View>
          <View className="scan-view__lines">
            <Heading level={2} className="text-page-title">
              {t('staff.scan.title')}
            </Heading>
            <Text className="scan-view__text">
              {scanning.isRunning ? t('staff.scan.running') : t('staff.scan.text')}
            </Text>
          </View>
        </View>
        <CodeForm key={heard} scanning={scanning} />
      </Card>
      {scanning.problem !== null && <ScanProblemCard problem={scanning.problem} />}
      {hasNoCamera && (
        <Notice tone="warning" icon="camera">
          {t('staff.scan.camera.none')}
        </Notice>
      )}
      <View className="scan-view__end">
        <Card padding="flush">
          <ListRow
            icon="return"
            title={t('staff.menu.refund')}
            text={t('staff.menu.refund.text')}
            onPress={() => goTo(paths.staffRefund)}
          />
        </Card>
      </View>
    </StaffFrame>
  );
}
