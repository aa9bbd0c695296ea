import type { PickedPicture } from '@/platform/picture';
import { api } from './api';
import { ApiError } from './graphql/api-error';

const PATH = '/avatars';
const UNAUTHORISED = 401;
const OK_BELOW = 300;
const FIRST_SERVER_FAULT = 500;

/** Sends a picture of the member; answers its address. Throws ApiError, `invalid` when it is refused. */
export async function uploadAvatar(picture: PickedPicture): Promise<string> {
  return api.signed('member', async (accessToken) => {
    const answer = await send(picture, accessToken);
    if (answer.status === UNAUTHORISED) throw new ApiError('signed-out', 'upload refused');
    if (answer.status >= FIRST_SERVER_FAULT) throw new ApiError('unavailable', 'upload failed');
    const { body } = answer;
    if (answer.status < OK_BELOW && isAvatarAnswer(body)) return body.avatarUrl;
    throw new ApiError('invalid', `upload answered ${answer.status}`);
  });
}

async function send(picture: PickedPicture, accessToken: string) {
  try {
    return await picture.upload(PATH, { authorization: `Bearer ${accessToken}` });
  } catch (error) {
    throw new ApiError('offline', String(error));
  }
}

function isAvatarAnswer(body: unknown): body is { avatarUrl: string } {
  return (
    typeof body === 'object' &&
    body !== null &&
    'avatarUrl' in body &&
    typeof body.avatarUrl === 'string'
  );
}
