import { View } from '@tarojs/components';
import { LANGUAGES, setLanguage } from '@/lib/i18n/language';
import { useI18n } from '@/lib/i18n/use-i18n';
import { Chip } from './chip';
import './language-switch.scss';

/** 中文 or English, each in its own language. */
export function LanguageSwitch() {
  const { t, language } = useI18n();
  return (
    <View className="language-switch" ariaRole="radiogroup" ariaLabel={t('me.language')}>
      {LANGUAGES.map((choice) => (
        <Chip key={choice} isOn={choice === language} onPress={() => setLanguage(choice)}>
          {choice === 'en' ? t('me.language.en') : t('me.language.zh')}
        </Chip>
      ))}
    </View>
  );
}
