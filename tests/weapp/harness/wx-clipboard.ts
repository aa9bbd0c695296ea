import type { WxAnswers, WxOptions, WxPart } from './wx-answers.js';
import type { Device } from './wx-device.js';
import { type PrivacyGate, REFUSED } from './wx-privacy.js';

/** The clipboard; WeChat counts it among the personal data. */
export function clipboardPart(
  device: Device,
  gate: PrivacyGate,
  { succeed, fail }: WxAnswers,
): WxPart {
  const allowed = (name: string, options: WxOptions, work: () => void) =>
    gate.pass(name, (isAllowed) => (isAllowed ? work() : fail(name, options, REFUSED)));
  return {
    setClipboardData: (options: WxOptions) =>
      allowed('setClipboardData', options, () => {
        device.clipboard = String(options.data);
        succeed('setClipboardData', options);
      }),
    getClipboardData: (options: WxOptions) =>
      allowed('getClipboardData', options, () =>
        succeed('getClipboardData', options, { data: device.clipboard }),
      ),
  };
}
