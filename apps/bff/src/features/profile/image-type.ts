export type ImageType = 'image/png' | 'image/jpeg' | 'image/webp';

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const JPEG = Buffer.from([0xff, 0xd8, 0xff]);
const WEBP_NAME_AT = 8;

/** What a picture really is, by its first bytes, whatever its name says; null when it is none of ours. */
export function imageTypeOf(content: Buffer): ImageType | null {
  if (content.subarray(0, PNG.length).equals(PNG)) {
    return 'image/png';
  }
  if (content.subarray(0, JPEG.length).equals(JPEG)) {
    return 'image/jpeg';
  }
  const isRiff = content.subarray(0, 4).toString('latin1') === 'RIFF';
  const isWebp = content.subarray(WEBP_NAME_AT, WEBP_NAME_AT + 4).toString('latin1') === 'WEBP';
  return isRiff && isWebp ? 'image/webp' : null;
}
