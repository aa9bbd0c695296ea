import { useQueryClient } from '@tanstack/react-query';
import { Text, View } from '@tarojs/components';
import { LANGUAGES, setLanguage } from '@/lib/i18n/language';
import { useI18n } from '@/lib/i18n/use-i18n';
import { goTo } from '@/lib/navigate';
import { paths } from '@/routes';
import { Button } from '@/ui/button';
import { Chip } from '@/ui/chip';
import { ListRow } from '@/ui/list-row';
import { Sheet } from '@/ui/sheet';
import './staff-menu.scss';
import { useSignOut } from './use-sign-out';

interface StaffMenuProps {
  readonly isRefund: boolean;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** What a clerk needs now and then: refunds, the language, leaving. */
export function StaffMenu({ isRefund, isOpen, onClose }: StaffMenuProps) {
  const { t } = useI18n();
  const signOut = useSignOut();
  return (
    <Sheet isOpen={isOpen} title={t('staff.menu')} onClose={onClose}>
      <View className="staff-menu">
        {!isRefund && (
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
        <View className="staff-menu__language">
          <Text>{t('staff.menu.language')}</Text>
          <LanguageChips />
        </View>
        <Button
          variant="secondary"
          icon="sign-out"
          isRunning={signOut.isPending}
          runningLabel={t('staff.signOut.running')}
          onPress={() => signOut.mutate()}
        >
          {t('staff.signOut')}
        </Button>
      </View>
    </Sheet>
  );
}

/** 中文 or English, each in its own language. */
export function LanguageChips() {
  const { t, language } = useI18n();
  const queries = useQueryClient();
  return (
    <View className="staff-menu__chips" ariaRole="radiogroup" ariaLabel={t('staff.menu.language')}>
      {LANGUAGES.map((choice) => (
        <Chip
          key={choice}
          isOn={choice === language}
          onPress={() => {
            setLanguage(choice);
            void queries.invalidateQueries({ queryKey: ['member'] });
          }}
        >
          {choice === 'en' ? t('staff.menu.en') : t('staff.menu.zh')}
        </Chip>
      ))}
    </View>
  );
}
