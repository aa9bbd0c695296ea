import { Text, View } from '@tarojs/components';
import { LANGUAGES, setLanguage } from '@/lib/i18n/language';
import { useI18n } from '@/lib/i18n/use-i18n';
import { goTo } from '@/lib/navigate';
import { paths } from '@/routes';
import { Chip } from '@/ui/chip';
import { ListRow } from '@/ui/list-row';
import { Sheet } from '@/ui/sheet';
import { useStoredValue } from '../till/stored-value';
import { isMuted } from '../till/stores';
import { signalTill } from '../till/till-signal';
import './staff-menu.scss';

export type StaffPage = 'till' | 'refund' | 'handover';

interface StaffMenuProps {
  readonly page: StaffPage;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onEndShift: () => void;
}

/** What a clerk needs now and then: refunds, pick-up codes, the sound, the language, the end of the shift. */
export function StaffMenu({ page, isOpen, onClose, onEndShift }: StaffMenuProps) {
  const { t } = useI18n();
  return (
    <Sheet isOpen={isOpen} title={t('staff.menu')} onClose={onClose}>
      <View className="staff-menu">
        {page !== 'refund' && (
          <ListRow
            icon="return"
            title={t('staff.menu.refund')}
            text={t('staff.menu.refund.text')}
            onPress={() => {
              onClose();
              goTo(paths.staffRefund);
            }}
          />
        )}
        {page !== 'handover' && (
          <ListRow
            icon="gift"
            title={t('staff.handover.title')}
            text={t('staff.handover.text')}
            onPress={() => {
              onClose();
              goTo(paths.staffHandover);
            }}
          />
        )}
        <View className="staff-menu__choice">
          <Text>{t('staff.menu.sound')}</Text>
          <SoundChips />
        </View>
        <View className="staff-menu__choice">
          <Text>{t('staff.menu.language')}</Text>
          <LanguageChips />
        </View>
        <ListRow
          icon="sign-out"
          title={t('staff.menu.endShift')}
          text={t('staff.menu.endShift.text')}
          onPress={onEndShift}
        />
      </View>
    </Sheet>
  );
}

/** Whether the till is heard; switching it on lets it be heard at once. */
function SoundChips() {
  const { t } = useI18n();
  const isQuiet = useStoredValue(isMuted);
  const choose = (quiet: boolean) => {
    isMuted.set(quiet);
    if (!quiet) signalTill('done');
  };
  return (
    <View className="staff-menu__chips" ariaRole="radiogroup" ariaLabel={t('staff.menu.sound')}>
      <Chip isOn={!isQuiet} onPress={() => choose(false)}>
        {t('staff.menu.sound.on')}
      </Chip>
      <Chip isOn={isQuiet} onPress={() => choose(true)}>
        {t('staff.menu.sound.off')}
      </Chip>
    </View>
  );
}

/** 中文 or English, each in its own language. */
export function LanguageChips() {
  const { t, language } = useI18n();
  return (
    <View className="staff-menu__chips" ariaRole="radiogroup" ariaLabel={t('staff.menu.language')}>
      {LANGUAGES.map((choice) => (
        <Chip key={choice} isOn={choice === language} onPress={() => setLanguage(choice)}>
          {choice === 'en' ? t('staff.menu.en') : t('staff.menu.zh')}
        </Chip>
      ))}
    </View>
  );
}
