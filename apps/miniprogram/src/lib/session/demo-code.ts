import { writeStored } from '@/platform/storage';
import { MEMBER_KEYS } from './member-keys';

const DEMO_CODE = /^demo:/;

/** Development only: the code of a demo person who signs in stands for their phone number too. */
export function rememberDemoCode(code: string): void {
  if (DEMO_CODE.test(code)) writeStored(MEMBER_KEYS.demoCode, code);
}
