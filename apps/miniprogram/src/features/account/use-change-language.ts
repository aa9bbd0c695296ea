import { useQueryClient } from '@tanstack/react-query';
import { type Language, setLanguage } from '@/lib/i18n/language';

/** Changes the language here and asks again for everything that the server put into words. */
export function useChangeLanguage(): (language: Language) => void {
  const queries = useQueryClient();
  return (language) => {
    setLanguage(language);
    void queries.invalidateQueries({ queryKey: ['member'] });
  };
}
