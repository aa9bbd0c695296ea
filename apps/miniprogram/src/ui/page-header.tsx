import { useI18n } from '@/lib/i18n/use-i18n';
import { goBack } from '@/lib/navigate';
import { Icon } from './icon';
import './page-header.scss';
import { Pressable } from './pressable';

/** A browser has no navigation bar: the way back and the title of a page that is not a tab. */
export function PageHeader({ title }: { readonly title: string }) {
  const { t } = useI18n();
  return (
    <header className="page-header">
      <Pressable className="page-header__back" label={t('common.back')} onPress={goBack}>
        <Icon name="back" />
      </Pressable>
      <h1 className="page-header__title text-title">{title}</h1>
    </header>
  );
}
