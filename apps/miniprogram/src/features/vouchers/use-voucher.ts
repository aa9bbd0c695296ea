import { VoucherDocument } from '@/generated/graphql';
import { useMemberQuery } from '@/lib/query/use-member-query';

/** One voucher of mine; it is kept on the phone, so that it can be shown without a network. */
export const useVoucher = (id: string) => useMemberQuery('Voucher', VoucherDocument, { id });
