import { useEffect } from 'react';
import { declareLanguage } from '@/platform/display';
import { useI18n } from './i18n/use-i18n';

/** Keeps the language of the document in step where no page does it. */
export function useDeclaredLanguage(): void {
  const { language } = useI18n();
  useEffect(() => declareLanguage(language), [language]);
}
