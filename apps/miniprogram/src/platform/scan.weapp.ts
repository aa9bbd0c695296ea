import Taro from '@tarojs/taro';
import type { ScanOutcome } from './scan';

export function canScan(): boolean {
  return true;
}

/** Opens WeChat's scanner; pictures from the album are refused, so a sent screenshot is of no use. */
export async function scanCode(_closeLabel: string): Promise<ScanOutcome> {
  try {
    const { result } = await Taro.scanCode({
      onlyFromCamera: true,
      scanType: ['qrCode', 'barCode'],
    });
    return { kind: 'scanned', text: result };
  } catch (error) {
    const isCancel =
      typeof error === 'object' && error !== null && 'errMsg' in error
        ? /cancel/.test(String(error.errMsg))
        : false;
    return { kind: isCancel ? 'cancelled' : 'unavailable' };
  }
}
