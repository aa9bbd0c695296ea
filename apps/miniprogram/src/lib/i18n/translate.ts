import { type CatalogueKey, catalogue } from './catalogue';
import { fill } from './fill';
import type { Language } from './language';
import type { Values } from './message';

export type Translate = <Key extends CatalogueKey>(
  key: Key,
  ...values: Values<(typeof catalogue)[Key]>
) => string;

export function createTranslate(language: Language): Translate {
  return (key, ...[values]) => {
    const message = catalogue[key];
    return fill(language === 'en' ? message.en : message.zh, values ?? {});
  };
}
