import { readStored, writeStored } from '@/platform/storage';

export const LANGUAGES = ['zh-CN', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

const KEY = 'language';
const listeners = new Set<() => void>();
let language: Language | null = null;

export function currentLanguage(): Language {
  if (language === null) {
    const stored = readStored(KEY);
    language = LANGUAGES.find((known) => known === stored) ?? 'zh-CN';
  }
  return language;
}

export function setLanguage(next: Language): void {
  language = next;
  writeStored(KEY, next);
  for (const listener of listeners) listener();
}

export function onLanguageChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
