import { createStore, type Store } from '../store';

export type PanelLanguage = 'zh-CN' | 'en';
export type PanelTheme = 'auto' | 'light' | 'dark';

export interface PanelSettings {
  readonly language: PanelLanguage;
  readonly theme: PanelTheme;
}

const KEY = 'huiji-desk-panel';

/** The panel's own language and look, kept in this browser; the phones have theirs. */
export function keptSettings(): Store<PanelSettings> {
  const store = createStore(parseSettings(localStorage.getItem(KEY)));
  const apply = () => {
    const { language, theme } = store.get();
    document.documentElement.lang = language;
    document.documentElement.dataset.theme = theme;
    document.documentElement.style.colorScheme = theme === 'auto' ? 'light dark' : theme;
  };
  store.subscribe(() => {
    localStorage.setItem(KEY, JSON.stringify(store.get()));
    apply();
  });
  apply();
  return store;
}

/** Whatever is not a setting is the default. */
export function parseSettings(text: string | null): PanelSettings {
  const value: unknown = text === null ? {} : JSON.parse(text);
  const { language, theme }: { language?: unknown; theme?: unknown } = Object(value);
  return {
    language: language === 'en' ? 'en' : 'zh-CN',
    theme: theme === 'light' || theme === 'dark' ? theme : 'auto',
  };
}
