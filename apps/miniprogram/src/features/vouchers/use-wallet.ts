import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { type VoucherPartsFragment, type VoucherState, WalletDocument } from '@/generated/graphql';
import { api } from '@/lib/api';
import { useI18n } from '@/lib/i18n/use-i18n';

const PAGE_LENGTH = 20;

export type WalletVoucher = VoucherPartsFragment;

/** The vouchers of one state, newest first, a page at a time; those that can be used are kept on the phone. */
export function useWallet(state: VoucherState) {
  const { language } = useI18n();
  const queries = useQueryClient();
  const queryKey = ['member', 'Wallet', state, language];
  const wallet = useInfiniteQuery({
    queryKey,
    queryFn: ({ pageParam, signal }) =>
      api.request({
        as: 'member',
        document: WalletDocument,
        variables: { state, first: PAGE_LENGTH, after: pageParam },
        signal,
      }),
    initialPageParam: firstPage(),
    getNextPageParam: ({ me }) => {
      const { hasNextPage, endCursor } = me.vouchers.pageInfo;
      return hasNextPage ? (endCursor ?? null) : null;
    },
    // A list of many pages would be asked for page by page whenever a window gets the focus.
    refetchOnWindowFocus: false,
    meta: { persist: state === 'USABLE' },
  });
  const all = wallet.data?.pages.flatMap(({ me }) => me.vouchers.edges.map(({ node }) => node));
  return { ...wallet, all, restart };

  /** Begins again with one page, whatever was loaded. */
  function restart(): Promise<unknown> {
    queries.setQueryData<typeof wallet.data>(
      queryKey,
      (data) => data && { pages: data.pages.slice(0, 1), pageParams: data.pageParams.slice(0, 1) },
    );
    return wallet.refetch();
  }
}

/** The cursor of the first page: none. */
function firstPage(): string | null {
  return null;
}
