import { Text } from '@tarojs/components';
import { copyText } from '@/lib/copy-text';
import { useI18n } from '@/lib/i18n/use-i18n';
import type { IconName } from './icon';
import { ListRow } from './list-row';
import { showToast } from './toast-store';

interface CopyRowProps {
  readonly icon: IconName;
  /** What it is. */
  readonly name: string;
  /** What is copied. */
  readonly value: string;
}

/** Something to be typed elsewhere: a press copies it. */
export function CopyRow({ icon, name, value }: CopyRowProps) {
  const { t } = useI18n();
  const copy = async () => {
    const isCopied = await copyText(value);
    showToast(t(isCopied ? 'copy.done' : 'copy.failed'), isCopied ? 'done' : 'failed');
  };
  return (
    <ListRow
      icon={icon}
      title={value}
      text={name}
      hasArrow={false}
      end={<Text className="text-secondary">{t('copy.action')}</Text>}
      onPress={() => void copy()}
    />
  );
}
