import { useMutation } from '@tanstack/react-query';
import { UpdateProfileDocument } from '@/generated/graphql';
import { api } from '@/lib/api';
import { refreshBalances } from '@/lib/query/refresh-balances';
import { uploadAvatar } from '@/lib/upload-avatar';
import type { PickedPicture } from '@/platform/picture';

/** Sends a picture and makes it the member's. */
export function useChangeAvatar() {
  return useMutation({
    async mutationFn(picture: PickedPicture) {
      const avatarUrl = await uploadAvatar(picture);
      return api.request({
        as: 'member',
        document: UpdateProfileDocument,
        variables: { input: { avatarUrl } },
      });
    },
    onSuccess: refreshBalances,
  });
}
