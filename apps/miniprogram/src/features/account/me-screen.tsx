import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { formatDate } from '@/lib/format/date';
import { useI18n } from '@/lib/i18n/use-i18n';
import { goTo } from '@/lib/navigate';
import { useRefreshOnShow } from '@/lib/query/use-refresh-on-show';
import { isMounted, paths } from '@/routes';
import { Avatar } from '@/ui/avatar';
import { Card } from '@/ui/card';
import { Icon } from '@/ui/icon';
import { ListRow } from '@/ui/list-row';
import { Page } from '@/ui/page';
import { PointsNumber } from '@/ui/points-number';
import { Pressable } from '@/ui/pressable';
import { QueryView } from '@/ui/query-view';
import { Skeleton } from '@/ui/skeleton';
import { LanguageSwitch } from './language-switch';
import './me-screen.scss';
import { ProfileSheet } from './profile-sheet';
import { SignOutSheet } from './sign-out-sheet';
import { useMe } from './use-me';

/** Who I am here, and how the app behaves for me. */
export function MeScreen() {
  const { t, language } = useI18n();
  const me = useMe();
  const [sheet, setSheet] = useState<'profile' | 'sign-out' | null>(null);
  const close = () => setSheet(null);
  useRefreshOnShow(me);
  return (
    <Page title={t('tabs.me')} tab="me">
      <QueryView
        query={me}
        skeleton={
          <>
            <Skeleton shape="profile" />
            <Skeleton shape="row-card" />
          </>
        }
      >
        {(data) => (
          <>
            <Card padding="flush">
              <Pressable className="me-profile" onPress={() => setSheet('profile')}>
                <Avatar size="large" url={data.me.avatarUrl} name={data.me.nickname} />
                <View className="me-profile__lines">
                  <Text className="text-title text-break">{data.me.nickname}</Text>
                  <Text className="text-secondary">
                    {t('me.member', { tier: data.me.tier.current.name })}
                  </Text>
                  <Text className="text-secondary">
                    {t('me.since', { date: formatDate(Date.parse(data.me.joinedAt), language) })}
                  </Text>
                </View>
                <View className="me-profile__edit">
                  <Text>{t('me.edit')}</Text>
                  <Icon name="forward" size="small" />
                </View>
              </Pressable>
            </Card>
            <Card padding="flush">
              <ListRow
                icon="coin"
                title={t('me.points')}
                end={<PointsNumber points={data.me.points.available} />}
                onPress={() => goTo(paths.statement)}
              />
            </Card>
            {sheet === 'profile' && <ProfileSheet me={data.me} onClose={close} />}
          </>
        )}
      </QueryView>
      <Card padding="flush">
        <ListRow icon="globe" title={t('me.language')} end={<LanguageSwitch />} />
        {isMounted(paths.staff) && (
          <ListRow icon="shop" title={t('me.staff')} onPress={() => goTo(paths.staff)} />
        )}
        <ListRow icon="sign-out" title={t('me.signOut')} onPress={() => setSheet('sign-out')} />
      </Card>
      {sheet === 'sign-out' && <SignOutSheet onClose={close} />}
    </Page>
  );
}
