import { queryOptions } from '@tanstack/react-query';
import type { TypedDocumentString } from '@/generated/graphql';
import { isAskedAhead } from '@/platform/ahead';
import { now } from '@/platform/clock';
import { api } from '../api';
import { currentLanguage, type Language } from '../i18n/language';
import { queryClient } from './client';

/** Who may read an answer; also the first part of its key. */
export type Readers = 'member' | 'public';

/** One operation whose answer is kept on the phone. */
export interface KeptQuery<Result, Variables> {
  readonly readers: Readers;
  /** The operation's name, unique in the app. */
  readonly name: string;
  readonly document: TypedDocumentString<Result, Variables>;
  readonly variables: Variables;
  /** Hears each answer of the server with the phone's clock when it was asked for, epoch ms. */
  readonly onAnswer?: ((answer: Result, askedAt: number) => void) | undefined;
}

/** The server puts much of it into words, so each language has an answer of its own. */
export const keptQueryOptions = <Result, Variables>(
  { readers, name, document, variables, onAnswer }: KeptQuery<Result, Variables>,
  language: Language,
) =>
  queryOptions({
    queryKey: [readers, name, variables, language],
    async queryFn({ signal }) {
      const askedAt = now();
      const answer = await api.request({ as: readers, document, variables, signal });
      onAnswer?.(answer, askedAt);
      return answer;
    },
    meta: { persist: true },
  });

let hasComeAhead = false;

/** Takes up what was asked ahead before the page that shows the answer is drawn, if anything was. */
export function takeUpAhead<Result, Variables>(asked: KeptQuery<Result, Variables>): void {
  if (!isAskedAhead()) return;
  hasComeAhead = true;
  void queryClient.prefetchQuery(keptQueryOptions(asked, currentLanguage()));
}

/** Whether the first page has its answer already, so that it need not ask when it is shown; true once. */
export function hasAnswerFromAhead(): boolean {
  const has = hasComeAhead;
  hasComeAhead = false;
  return has;
}
