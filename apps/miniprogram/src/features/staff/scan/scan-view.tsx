import { Text, View } from '@tarojs/components';
import { useI18n } from '@/lib/i18n/use-i18n';
import { goTo } from '@/lib/navigate';
import { paths } from '@/routes';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { Heading } from '@/ui/heading';
import { Icon } from '@/ui/icon';
import { ListRow } from '@/ui/list-row';
import { ProblemCard } from '../parts/problem-card';
import { StaffBar } from '../parts/staff-bar';
import { StaffFrame } from '../parts/staff-frame';
import type { TillState } from '../till/till-state';
import { cameraTroubleWords } from './camera-words';
import { CodeForm } from './code-form';
import { HeldSale } from './held-sale';
import { ScanProblemCard } from './scan-problem-card';
import '@/ui/overlay.scss';
import './scan-view.scss';
import './scan-viewer.scss';
import { useCamera } from './use-camera';
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
  const camera = useCamera(scanning.scan);
  const trouble = camera.trouble === null ? null : cameraTroubleWords(camera.trouble, t);
  return (
    <StaffFrame
      foot={
        camera.isOffered ? (
          <Button
            icon="camera"
            disabled={scanning.problem?.kind === 'locked'}
            isRunning={scanning.isRunning}
            runningLabel={t('staff.scan.running')}
            onPress={camera.open}
          >
            {t('staff.scan.camera')}
          </Button>
        ) : undefined
      }
    >
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
      {trouble !== null && (
        <ProblemCard tone="warning" icon="camera" title={trouble.title} text={trouble.advice} />
      )}
      <View className="scan-view__end">
        <Card padding="flush">
          <ListRow
            icon="return"
            title={t('staff.menu.refund')}
            hasArrow={false}
            onPress={() => goTo(paths.staffRefund)}
          />
        </Card>
        <Card padding="flush">
          <ListRow
            icon="gift"
            title={t('staff.handover.title')}
            hasArrow={false}
            onPress={() => goTo(paths.staffHandover)}
          />
        </Card>
      </View>
    </StaffFrame>
  );
}
