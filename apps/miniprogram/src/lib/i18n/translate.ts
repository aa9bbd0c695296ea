import { type Catalogue, type CatalogueKey, messageOf } from './catalogue';
import { fill } from './fill';
import type { Language } from './language';
import type { Values } from './message';

export type Translate = <Key extends CatalogueKey>(
  key: Key,
  ...values: Values<Catalogue[Key]>
) => string;

export function createTranslate(language: Language): Translate {
  return (key, ...[values]) => {
    const message = messageOf(key);
    return fill(language === 'en' ? message.en : message.zh, values ?? {});
  };
}
