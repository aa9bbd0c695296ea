import {
  BinaryBitmap,
  Code128Reader,
  DecodeHintType,
  HybridBinarizer,
  RGBLuminanceSource,
} from '@zxing/library';
import jsqr from 'jsqr';
import { PNG } from 'pngjs';

/** Shares of red, green and blue in what the eye takes for brightness (ITU-R BT.601). */
const BRIGHTNESS = [0.299, 0.587, 0.114] as const;
const CHANNELS = 4;

/** What the QR code in a picture says; null when there is none that can be read. */
export function decodeQr(picture: Buffer): string | null {
  const { data, width, height } = PNG.sync.read(picture);
  const pixels = new Uint8ClampedArray(data);
  return jsqr.default(pixels, width, height, { inversionAttempts: 'dontInvert' })?.data ?? null;
}

/** What the Code 128 barcode in a picture says. @throws when there is none that can be read */
export function decodeBarcode(picture: Buffer): string {
  const { data, width, height } = PNG.sync.read(picture);
  const greys = new Uint8ClampedArray(width * height);
  const [red, green, blue] = BRIGHTNESS;
  for (let i = 0; i < greys.length; i += 1) {
    const at = i * CHANNELS;
    greys[i] = (data[at] ?? 0) * red + (data[at + 1] ?? 0) * green + (data[at + 2] ?? 0) * blue;
  }
  const bitmap = new BinaryBitmap(
    new HybridBinarizer(new RGBLuminanceSource(greys, width, height)),
  );
  const hints = new Map([[DecodeHintType.TRY_HARDER, true]]);
  return new Code128Reader().decode(bitmap, hints).getText();
}
