import { Text, View } from '@tarojs/components';
import { LANGUAGES, setLanguage } from '@/lib/i18n/language';
import { useI18n } from '@/lib/i18n/use-i18n';
import { changePreferences } from '@/lib/preferences/preference-store';
import { TEXT_CHOICES, THEME_CHOICES } from '@/lib/preferences/preferences';
import { usePreferences } from '@/lib/preferences/use-preferences';
import { useSession } from '@/lib/session/sessions';
import { canVibrate } from '@/platform/haptics';
import { canBrighten } from '@/platform/screen-care';
import { Card } from '@/ui/card';
import { Page } from '@/ui/page';
import { SwitchRow } from '@/ui/switch-row';
import { ChoiceRow } from './choice-row';
import './settings-screen.scss';
import { TellLanguage } from './tell-language';

/** How the app speaks, looks and feels on this phone, for members and guests. Every choice holds at once. */
export function SettingsScreen() {
  const { t, language } = useI18n();
  const preferences = usePreferences();
  const isMember = useSession('member') !== null;
  return (
    <Page title={t('settings.title')}>
      {isMember && <TellLanguage />}
      <Card padding="flush">
        <ChoiceRow
          title={t('settings.language')}
          choices={LANGUAGES}
          chosen={language}
          wordsFor={(choice) => (choice === 'en' ? t('me.language.en') : t('me.language.zh'))}
          onChoose={setLanguage}
        />
      </Card>
      <Card padding="flush">
        <ChoiceRow
          title={t('settings.theme')}
          choices={THEME_CHOICES}
          chosen={preferences.theme}
          wordsFor={(choice) => t(`settings.theme.${choice}`)}
          onChoose={(theme) => changePreferences({ theme })}
        />
        <ChoiceRow
          title={t('settings.text')}
          choices={TEXT_CHOICES}
          chosen={preferences.text}
          wordsFor={(choice) => t(`settings.text.${choice}`)}
          onChoose={(text) => changePreferences({ text })}
        />
        <View className="settings-sample" ariaHidden>
          <Text>{t('settings.text.sample')}</Text>
        </View>
      </Card>
      <Card padding="flush">
        <SwitchRow
          title={t('settings.motion')}
          text={t('settings.motion.text')}
          isOn={preferences.littleMotion}
          onChange={(littleMotion) => changePreferences({ littleMotion })}
        />
        {canBrighten && (
          <SwitchRow
            title={t('settings.bright')}
            text={t('settings.bright.text')}
            isOn={preferences.brightCard}
            onChange={(brightCard) => changePreferences({ brightCard })}
          />
        )}
        {canVibrate() && (
          <SwitchRow
            title={t('settings.vibration')}
            text={t('settings.vibration.text')}
            isOn={preferences.vibration}
            onChange={(vibration) => changePreferences({ vibration })}
          />
        )}
      </Card>
    </Page>
  );
}
