import { useEffect } from 'react';
import { useI18n } from '@/lib/i18n/use-i18n';
import { useProfile } from '../profile/use-profile';
import { useUpdateProfile } from '../profile/use-update-profile';

/**
 * Tells the server which language the member reads, for messages that it sends by itself. What the
 * phone missed to tell is told the next time the settings are open.
 */
export function TellLanguage(): null {
  const { language } = useI18n();
  const known = useProfile().data?.me.language;
  const { mutate } = useUpdateProfile();
  useEffect(() => {
    if (known !== undefined && known !== language) mutate({ language });
  }, [known, language, mutate]);
  return null;
}
