import Taro from '@tarojs/taro';
import type { DeliveryOutcome, FileDelivery, TextFile } from './text-file';

export const fileDelivery: FileDelivery = 'share';

/** Writes the file into the mini-program's own folder and offers it to a chat. */
export async function deliverFile({ name, text }: TextFile): Promise<DeliveryOutcome> {
  const filePath = `${Taro.env.USER_DATA_PATH}/${name}`;
  const isWritten = await write(filePath, text);
  if (!isWritten) return 'failed';
  try {
    await Taro.shareFileMessage({ filePath, fileName: name });
    return 'delivered';
  } catch (error) {
    return isCancel(error) ? 'cancelled' : 'failed';
  }
}

/** Length as a file, bytes; each escape stands for one. */
export function sizeOf({ text }: TextFile): number {
  return encodeURIComponent(text).replace(/%[0-9A-F]{2}/g, '.').length;
}

function write(filePath: string, data: string): Promise<boolean> {
  return new Promise((resolve) => {
    Taro.getFileSystemManager().writeFile({
      filePath,
      data,
      encoding: 'utf8',
      success: () => resolve(true),
      fail: () => resolve(false),
    });
  });
}

function isCancel(error: unknown): boolean {
  return (
    typeof error === 'object' &&
    error !== null &&
    'errMsg' in error &&
    /cancel/.test(String(error.errMsg))
  );
}
