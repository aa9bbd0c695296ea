import Taro from '@tarojs/taro';
import type { CameraTrouble, ScanOutcome, ScanWords } from './scan.types';

export function canScan(): boolean {
  return true;
}

/** Opens WeChat's scanner; pictures from the album are refused, so a sent screenshot is of no use. */
export async function scanCode(_words: ScanWords, _isOver: () => boolean): Promise<ScanOutcome> {
  try {
    const { result } = await Taro.scanCode({
      onlyFromCamera: true,
      scanType: ['qrCode', 'barCode'],
    });
    return { kind: 'scanned', text: result };
  } catch (error) {
    const message =
      typeof error === 'object' && error !== null && 'errMsg' in error ? String(error.errMsg) : '';
    if (/cancel/.test(message)) return { kind: 'cancelled' };
    return { kind: 'unavailable', trouble: troubleIn(message) };
  }
}

function troubleIn(message: string): CameraTrouble {
  return /auth|den(y|ied)|permission/i.test(message) ? 'refused' : 'broken';
}
