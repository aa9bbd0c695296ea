import type { Translate } from '@/lib/i18n/translate';
import { CATEGORIES } from './sale-line';

/** What a shop assistant calls a category. */
export function categoryName(category: string, t: Translate): string {
  const known = CATEGORIES.find((name) => name === category);
  return known === undefined ? t('staff.category.other') : t(`staff.category.${known}`);
}
