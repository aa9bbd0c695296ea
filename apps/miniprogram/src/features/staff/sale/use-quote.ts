import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import {
  QuoteSaleDocument,
  type QuoteSaleInput,
  type QuoteSaleMutation,
} from '@/generated/graphql';
import { api } from '@/lib/api';
import { useI18n } from '@/lib/i18n/use-i18n';
import { useSettled } from '@/lib/use-settled';
import type { TillState } from '../till/till-state';
import { linesInput } from './sale-line';

/** A burst of presses on a stepper is one question, ms. */
const QUIET_MS = 250;
/** How long a quote stays worth keeping, ms. */
const KEPT_MS = 60_000;

export type QuoteAnswer = QuoteSaleMutation['quoteSale'];
export type SaleQuote = Extract<QuoteAnswer, { __typename: 'SaleQuote' }>;
export type QuoteRefusal = Exclude<QuoteAnswer, { __typename: 'SaleQuote' }>;

export interface LiveQuote {
  /** The newest quote that came, perhaps for what the sale was a moment ago. */
  readonly quote: SaleQuote | null;
  readonly refusal: QuoteRefusal | null;
  readonly error: unknown;
  /** Whether `quote` or `refusal` is for the sale exactly as it stands. */
  readonly isCurrent: boolean;
  readonly retry: () => void;
}

/** What the sale would come to, asked again whenever it changes; an answer overtaken by a newer question is dropped. */
export function useQuote(till: TillState, isWanted: boolean): LiveQuote {
  const { language } = useI18n();
  const { session, lines, pointsToSpend, voucherCodes } = till;
  const tillSessionId = session?.id ?? '';
  const input = useMemo<QuoteSaleInput>(
    () => ({
      tillSessionId,
      lines: linesInput(lines),
      pointsToSpend,
      voucherCodes: [...voucherCodes],
    }),
    [tillSessionId, lines, pointsToSpend, voucherCodes],
  );
  const asked = useSettled(input, QUIET_MS);
  const query = useQuery({
    queryKey: ['staff', 'quote', language, asked],
    queryFn: async ({ signal }) => {
      const variables = { input: asked };
      return (await api.request({ as: 'staff', document: QuoteSaleDocument, variables, signal }))
        .quoteSale;
    },
    enabled: isWanted && asked.lines.length > 0,
    placeholderData: keepPreviousData,
    // The same sale again may find its points spent and its voucher used.
    staleTime: 0,
    refetchOnWindowFocus: false,
    gcTime: KEPT_MS,
  });
  const answer = query.data ?? null;
  const isAnswered = !query.isFetching && !query.isPlaceholderData;
  const isCurrent = asked === input && isAnswered && query.error === null;
  return {
    quote: answer?.__typename === 'SaleQuote' ? answer : null,
    refusal: isCurrent && answer !== null && answer.__typename !== 'SaleQuote' ? answer : null,
    error: query.error,
    isCurrent: isCurrent && answer !== null,
    retry: () => void query.refetch(),
  };
}
