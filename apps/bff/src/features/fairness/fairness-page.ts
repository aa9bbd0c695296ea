import type { Language, Text } from '../../platform/graphql/index.js';
import type { SeedDay } from '../wheel-seeds/index.js';
import { fairnessTexts } from './fairness.texts.js';

const STYLE = `
  :root { color-scheme: light dark; --text: #1f1b16; --soft: #5c554c; --page: #f6f4f1; --card: #fff; --line: #e8e4de; --link: #9a3412 }
  @media (prefers-color-scheme: dark) {
    :root { --text: #f3efea; --soft: #b9b1a6; --page: #161412; --card: #211e1b; --line: #38332e; --link: #fdba74 }
  }
  body { margin: 0; background: var(--page); color: var(--text); font: 1rem/1.6 system-ui, sans-serif }
  main { max-width: 60rem; margin: 0 auto; padding: 2rem 1rem 4rem }
  h1 { font-size: 1.75rem; line-height: 1.3 } h2 { font-size: 1.25rem; margin-top: 2rem }
  a { color: var(--link) }
  .day { background: var(--card); border: 1px solid var(--line); border-radius: .75rem; padding: 1rem; margin: 0 0 1rem }
  .day h3 { margin: 0 0 .5rem; font-size: 1.0625rem } dl { margin: 0 } dt { color: var(--soft) }
  li, dd { overflow-wrap: anywhere } dd { margin: 0 0 .5rem } code { font-family: ui-monospace, monospace }`;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};
const escaped = (words: string): string =>
  words.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);

/** The days that are shown, and how to reach those before them. */
export interface FairnessDays {
  readonly days: readonly SeedDay[];
  readonly hasOlder: boolean;
}

/**
 * The public page of all seeds, as HTML that needs nothing else.
 * @param timeOf how an instant is written: date and time of the programme
 */
export function fairnessPage(
  { days, hasOlder }: FairnessDays,
  language: Language,
  timeOf: (ms: number) => string,
): string {
  const say = (words: Text): string => escaped(words[language]);
  const { title, lead, howTitle, how, daysTitle, none, older, otherLanguage } = fairnessTexts;
  const other: Language = language === 'en' ? 'zh-CN' : 'en';
  const last = days.at(-1)?.date;
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${say(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<p><a href="/fairness?lang=${other}" lang="${other}" hreflang="${other}">${say(otherLanguage)}</a></p>
<h1>${say(title)}</h1>
<p>${say(lead)}</p>
<h2>${say(howTitle)}</h2>
<ol>${how.map((step) => `<li>${say(step)}</li>`).join('')}</ol>
<h2>${say(daysTitle)}</h2>
${days.length === 0 ? `<p>${say(none)}</p>` : days.map((day) => dayHtml(day, say, timeOf)).join('\n')}
${hasOlder && last !== undefined ? `<p><a href="/fairness?lang=${language}&amp;before=${last}">${say(older)}</a></p>` : ''}
</main>
</body>
</html>
`;
}

function dayHtml(
  { date, commitment, committedAt, seed }: SeedDay,
  say: (words: Text) => string,
  timeOf: (ms: number) => string,
): string {
  const words = fairnessTexts;
  const fact = (name: Text, value: string) => `<dt>${say(name)}</dt><dd>${value}</dd>`;
  return `<section class="day" id="${date}" aria-labelledby="d${date}"><h3 id="d${date}"><time datetime="${date}">${date}</time></h3><dl>${[
    fact(words.commitment, `<code>${escaped(commitment)}</code>`),
    fact(words.seed, seed === null ? say(words.hidden) : `<code>${escaped(seed)}</code>`),
    fact(words.committedAt, escaped(timeOf(committedAt))),
  ].join('')}</dl></section>`;
}
