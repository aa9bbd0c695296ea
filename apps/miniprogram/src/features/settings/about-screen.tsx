import { Text, View } from '@tarojs/components';
import { useI18n } from '@/lib/i18n/use-i18n';
import { Card } from '@/ui/card';
import { Heading } from '@/ui/heading';
import { Icon } from '@/ui/icon';
import { ListRow } from '@/ui/list-row';
import { Page } from '@/ui/page';
import './about-screen.scss';

/** The libraries in what is shipped, with those who hold the rights. */
const LIBRARIES = [
  { name: 'React', holder: 'Meta Platforms, Inc.' },
  { name: 'Taro', holder: 'O2Team' },
  { name: 'TanStack Query', holder: 'Tanner Linsley' },
  { name: 'uqr', holder: 'Anthony Fu, Project Nayuki' },
] as const;

/** What this is, which version, and whose work is in it. */
export function AboutScreen() {
  const { t } = useI18n();
  return (
    <Page title={t('about.title')}>
      <Card className="about">
        <View className="about__mark">
          <Icon name="coin" size="large" />
        </View>
        <Text className="text-page-title">{t('app.name')}</Text>
        <Text className="text-secondary">{t('about.version', { version: APP_VERSION })}</Text>
        <Text className="about__what">{t('about.what')}</Text>
      </Card>
      <Heading level={2} className="text-title">
        {t('about.licences')}
      </Heading>
      <Text className="text-secondary">{t('about.licences.text')}</Text>
      <Card padding="flush">
        {LIBRARIES.map(({ name, holder }) => (
          <ListRow key={name} title={name} text={`© ${holder}`} />
        ))}
      </Card>
    </Page>
  );
}
