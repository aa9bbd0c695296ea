import { createContext, useContext } from 'react';
import { fill } from '../../lib/i18n/fill';
import type { Values } from '../../lib/i18n/message';
import { messages } from './messages';
import type { PanelLanguage } from './panel-settings';

type Key = keyof typeof messages;

export type Say = <K extends Key>(key: K, ...values: Values<(typeof messages)[K]>) => string;

export const LanguageContext = createContext<PanelLanguage>('zh-CN');

/** The panel's texts in its language. */
export function useWords(): { readonly say: Say; readonly language: PanelLanguage } {
  const language = useContext(LanguageContext);
  const say: Say = (key, ...[values]) => {
    const message = messages[key];
    return fill(language === 'en' ? message.en : message.zh, values ?? {});
  };
  return { say, language };
}
