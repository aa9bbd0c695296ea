import { useMutation } from '@tanstack/react-query';
import { BindPhoneDocument, type PhoneRefusal } from '@/generated/graphql';
import { api } from '@/lib/api';
import { refreshBalances } from '@/lib/query/refresh-balances';
import { randomId } from '@/platform/random-id';

/** The platform's code was refused; nothing has changed. */
export class PhoneRefused extends Error {
  constructor(readonly reason: PhoneRefusal) {
    super(reason);
    Object.setPrototypeOf(this, PhoneRefused.prototype);
  }
}

/** Binds the number that a code of the platform stands for. Each code is an intent of its own. */
export function useBindPhone() {
  return useMutation({
    async mutationFn(code: string) {
      const { bindPhone } = await api.request({
        as: 'member',
        document: BindPhoneDocument,
        variables: { input: { code, idempotencyKey: randomId() } },
      });
      if (bindPhone.__typename === 'PhoneProblem') throw new PhoneRefused(bindPhone.reason);
    },
    onSuccess: refreshBalances,
  });
}
