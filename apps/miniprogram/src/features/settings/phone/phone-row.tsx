import { useState } from 'react';
import { useI18n } from '@/lib/i18n/use-i18n';
import { ListRow } from '@/ui/list-row';
import { PhoneSheet } from './phone-sheet';

/** The phone number, masked, or that there is none. */
export function PhoneRow({ maskedPhone }: { readonly maskedPhone: string | null }) {
  const { t } = useI18n();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <ListRow
        icon="phone"
        title={t('phone.title')}
        end={maskedPhone ?? t('phone.none')}
        onPress={() => setOpen(true)}
      />
      {isOpen && <PhoneSheet maskedPhone={maskedPhone} onClose={() => setOpen(false)} />}
    </>
  );
}
