import { Text, View } from '@tarojs/components';
import { useI18n } from '@/lib/i18n/use-i18n';
import { copyText } from '@/platform/clipboard';
import { deliverFile, fileDelivery, sizeOf, type TextFile } from '@/platform/text-file';
import { Button } from '@/ui/button';
import { showToast } from '@/ui/toast-store';
import './export-card.scss';

const BYTES_PER_KB = 1024;

/** The gathered file and the ways to take it along. */
export function ExportReady({ file }: { readonly file: TextFile }) {
  const { t } = useI18n();
  const isShared = fileDelivery === 'share';
  const deliver = async () => {
    const outcome = await deliverFile(file);
    if (outcome === 'failed') showToast(t('data.export.notSaved'), 'failed');
    if (outcome === 'delivered') {
      showToast(isShared ? t('data.export.shared') : t('data.export.downloaded'));
    }
  };
  const copy = async () => {
    const isCopied = await copyText(file.text);
    if (isCopied) showToast(t('data.export.copied'));
    else showToast(t('data.export.notCopied'), 'failed');
  };
  return (
    <View className="export-card">
      <View className="export-card__lines" ariaRole="status">
        <Text className="text-strong text-break">{file.name}</Text>
        <Text className="text-secondary">
          {t('data.export.ready', { size: Math.ceil(sizeOf(file) / BYTES_PER_KB) })}
        </Text>
      </View>
      <Button icon="download" onPress={() => void deliver()}>
        {isShared ? t('data.export.share') : t('data.export.download')}
      </Button>
      <Button variant="plain" onPress={() => void copy()}>
        {t('data.export.copy')}
      </Button>
    </View>
  );
}
