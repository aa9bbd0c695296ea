import type { CatalogueKey } from '@/lib/i18n/catalogue';

interface NoticePart {
  readonly title: CatalogueKey & `privacy.${string}.title`;
  readonly paragraphs: readonly (CatalogueKey & `privacy.${string}`)[];
}

/** The notice in its order. */
export const NOTICE_PARTS = [
  {
    title: 'privacy.keep.title',
    paragraphs: [
      'privacy.keep.identity',
      'privacy.keep.profile',
      'privacy.keep.purchases',
      'privacy.keep.redemptions',
      'privacy.keep.consent',
    ],
  },
  { title: 'privacy.why.title', paragraphs: ['privacy.why.serve', 'privacy.why.not'] },
  { title: 'privacy.who.title', paragraphs: ['privacy.who.text'] },
  { title: 'privacy.howLong.title', paragraphs: ['privacy.howLong.text'] },
  { title: 'privacy.phone.title', paragraphs: ['privacy.phone.text'] },
  {
    title: 'privacy.rights.title',
    paragraphs: [
      'privacy.rights.see',
      'privacy.rights.take',
      'privacy.rights.leave',
      'privacy.rights.refuse',
    ],
  },
  { title: 'privacy.changes.title', paragraphs: ['privacy.changes.text'] },
] as const satisfies readonly NoticePart[];
