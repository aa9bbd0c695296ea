import { Text, View } from '@tarojs/components';
import { useI18n } from '@/lib/i18n/use-i18n';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { Heading } from '@/ui/heading';
import { Notice } from '@/ui/notice';
import './export-card.scss';
import { exportProblemWords } from './export-problem-words';
import { ExportReady } from './export-ready';
import { useDataExport } from './use-data-export';

/** Takes everything that is kept along as a file. */
export function ExportCard() {
  const { t } = useI18n();
  const gather = useDataExport();
  return (
    <Card>
      <View className="export-card">
        <View className="export-card__lines">
          <Heading level={2} className="text-title">
            {t('data.export.title')}
          </Heading>
          <Text className="text-secondary">{t('data.export.text')}</Text>
        </View>
        {gather.error !== null && (
          <Notice tone="error" icon="alert">
            {exportProblemWords(gather.error, t)}
          </Notice>
        )}
        {gather.data === undefined ? (
          <Button
            variant="secondary"
            onPress={() => gather.mutate()}
            isRunning={gather.isPending}
            runningLabel={t('data.export.running')}
          >
            {t('data.export.start')}
          </Button>
        ) : (
          <ExportReady file={gather.data} />
        )}
      </View>
    </Card>
  );
}
