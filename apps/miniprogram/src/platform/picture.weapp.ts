import Taro from '@tarojs/taro';
import type { PickedPicture } from './picture';

/** Wraps the temporary path that WeChat's own picker hands out. */
export function pictureFromPath(filePath: string): PickedPicture {
  return {
    async upload(path, headers) {
      const answer = await Taro.uploadFile({
        url: API_ORIGIN + path,
        filePath,
        name: 'file',
        header: headers,
      });
      const body: unknown = answer.statusCode < 400 ? JSON.parse(answer.data) : undefined;
      return { status: answer.statusCode, body };
    },
  };
}
