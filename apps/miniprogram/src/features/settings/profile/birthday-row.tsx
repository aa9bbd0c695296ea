import { useState } from 'react';
import { formatCalendarDay } from '@/lib/format/date';
import { useI18n } from '@/lib/i18n/use-i18n';
import { ListRow } from '@/ui/list-row';
import { BirthdaySheet } from './birthday-sheet';

/** The birthday: to be filled in once, then only shown. @param birthday YYYY-MM-DD */
export function BirthdayRow({ birthday }: { readonly birthday: string | null }) {
  const { t, language } = useI18n();
  const [isOpen, setOpen] = useState(false);
  if (birthday !== null) {
    return (
      <ListRow
        icon="cake"
        title={t('profile.birthday')}
        text={t('profile.birthday.locked')}
        end={formatCalendarDay(birthday, language)}
      />
    );
  }
  return (
    <>
      <ListRow
        icon="cake"
        title={t('profile.birthday')}
        end={t('profile.birthday.none')}
        onPress={() => setOpen(true)}
      />
      {isOpen && <BirthdaySheet onClose={() => setOpen(false)} />}
    </>
  );
}
