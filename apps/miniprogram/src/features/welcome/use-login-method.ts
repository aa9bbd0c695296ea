import { useQuery } from '@tanstack/react-query';
import { ApiError } from '@/lib/graphql/api-error';
import { Unreachable } from '@/platform/http';
import { findLoginMethod } from '@/platform/login';

/** How somebody can sign in here; asks the server in a browser. */
export function useLoginMethod() {
  return useQuery({
    queryKey: ['public', 'loginMethod'],
    async queryFn() {
      try {
        return await findLoginMethod();
      } catch (error) {
        if (!(error instanceof Unreachable)) throw error;
        throw new ApiError(error.reason === 'timeout' ? 'timeout' : 'offline', error.message);
      }
    },
  });
}
