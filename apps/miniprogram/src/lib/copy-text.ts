import { copyText as copyThroughPlatform } from '@/platform/clipboard';

/** Puts a text where it can be pasted. @returns whether the phone let it */
export const copyText = (text: string): Promise<boolean> => copyThroughPlatform(text);
