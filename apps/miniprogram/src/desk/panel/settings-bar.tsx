import type { Store } from '../store';
import { LANGUAGE_NAMES } from './messages';
import type { PanelSettings } from './panel-settings';
import { useStore } from './use-store';
import { useWords } from './words';

const LANGUAGES = ['zh-CN', 'en'] as const;
const THEMES = [
  ['auto', 'themeAuto'],
  ['light', 'themeLight'],
  ['dark', 'themeDark'],
] as const;

/** Language and look of the panel. */
export function SettingsBar({ settings }: { readonly settings: Store<PanelSettings> }) {
  const { say } = useWords();
  const now = useStore(settings);
  return (
    <div className="settings-bar">
      <fieldset className="choice">
        <legend className="only-for-readers">{say('language')}</legend>
        {LANGUAGES.map((language) => (
          <label key={language} className="choice__part" lang={language}>
            <input
              className="choice__input"
              type="radio"
              name="panel-language"
              checked={now.language === language}
              onChange={() => settings.set({ ...now, language })}
            />
            <span>{LANGUAGE_NAMES[language]}</span>
          </label>
        ))}
      </fieldset>
      <fieldset className="choice">
        <legend className="only-for-readers">{say('theme')}</legend>
        {THEMES.map(([theme, name]) => (
          <label key={theme} className="choice__part">
            <input
              className="choice__input"
              type="radio"
              name="panel-theme"
              checked={now.theme === theme}
              onChange={() => settings.set({ ...now, theme })}
            />
            <span>{say(name)}</span>
          </label>
        ))}
      </fieldset>
    </div>
  );
}
