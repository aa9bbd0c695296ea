import { useI18n } from '@/lib/i18n/use-i18n';
import { useRefreshOnShow } from '@/lib/query/use-refresh-on-show';
import { Card } from '@/ui/card';
import { Page } from '@/ui/page';
import { QueryView } from '@/ui/query-view';
import { Skeleton } from '@/ui/skeleton';
import { PhoneRow } from '../phone/phone-row';
import { AvatarEditor } from './avatar-editor';
import { BirthdayRow } from './birthday-row';
import { NicknameForm } from './nickname-form';
import { useProfile } from './use-profile';

/** What the member says about themselves; all of it may be left out. */
export function ProfileScreen() {
  const { t } = useI18n();
  const profile = useProfile();
  useRefreshOnShow(profile);
  return (
    <Page title={t('profile.title')}>
      <QueryView
        query={profile}
        skeleton={
          <>
            <Skeleton shape="profile" />
            <Skeleton shape="block" />
            <Skeleton shape="row-card" />
          </>
        }
      >
        {({ me }) => (
          <>
            <Card>
              <AvatarEditor me={me} />
            </Card>
            <Card>
              <NicknameForm nickname={me.nickname} />
            </Card>
            <Card padding="flush">
              <BirthdayRow birthday={me.birthday ?? null} />
              <PhoneRow maskedPhone={me.maskedPhone ?? null} />
            </Card>
          </>
        )}
      </QueryView>
    </Page>
  );
}
