/** Languages in which everything meant for people exists. */
export const LANGUAGES = ['zh-CN', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

export const DEFAULT_LANGUAGE: Language = 'zh-CN';

/**
 * Something said to people, in every language; a missing one does not compile. Features keep theirs in a
 * `<feature>.texts.ts`, with functions for those that carry values.
 */
export type Text = Readonly<Record<Language, string>>;

export const text = (chinese: string, english: string): Text => ({ 'zh-CN': chinese, en: english });

/** The language the client likes best among ours (Accept-Language, RFC 9110), else Chinese. */
export function languageOf(acceptLanguage: string | undefined): Language {
  let best: { language: Language; quality: number } | null = null;
  for (const part of (acceptLanguage ?? '').split(',')) {
    const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
    const given = parameters.map((p) => p.trim()).find((p) => p.startsWith('q='));
    const quality = given === undefined ? 1 : Number(given.slice(2));
    const language = /^en(-|$)/.test(tag) ? 'en' : /^zh(-|$)/.test(tag) ? 'zh-CN' : null;
    if (language !== null && quality > (best?.quality ?? 0)) {
      best = { language, quality };
    }
  }
  return best?.language ?? DEFAULT_LANGUAGE;
}
