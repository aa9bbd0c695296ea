import { useMemo, useSyncExternalStore } from 'react';
import { currentLanguage, type Language, onLanguageChange } from './language';
import { createTranslate, type Translate } from './translate';

/** The language in use and its texts; redraws when the language changes. */
export function useI18n(): { readonly language: Language; readonly t: Translate } {
  const language = useSyncExternalStore(onLanguageChange, currentLanguage);
  return useMemo(() => ({ language, t: createTranslate(language) }), [language]);
}
