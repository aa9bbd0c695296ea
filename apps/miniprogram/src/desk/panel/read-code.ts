/** Pixels of the picture for each unit of its drawing: a decoder wants several to a module. */
const MAGNIFIED = 6;
/** White around a code, px: without it a code cannot be told from what surrounds it. */
const QUIET_ZONE = 32;

/** What the QR code says that a phone shows, read from its picture; null when none can be seen. */
export async function readQrCode(page: Document): Promise<string | null> {
  const { decodeQR } = await import(/* webpackChunkName: "desk-scanner" */ 'qr/decode.js');
  for (const image of page.querySelectorAll('img')) {
    if (!image.complete || image.naturalWidth === 0 || !image.checkVisibility()) continue;
    try {
      return decodeQR(draw(image));
    } catch {
      // Its way of saying that no code is in the picture.
    }
  }
  return null;
}

function draw(image: HTMLImageElement): ImageData {
  const canvas = document.createElement('canvas');
  const width = image.naturalWidth * MAGNIFIED;
  const height = image.naturalHeight * MAGNIFIED;
  canvas.width = width + 2 * QUIET_ZONE;
  canvas.height = height + 2 * QUIET_ZONE;
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (pen === null) throw new Error('this browser draws no canvas');
  pen.fillStyle = 'white';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(image, QUIET_ZONE, QUIET_ZONE, width, height);
  return pen.getImageData(0, 0, canvas.width, canvas.height);
}
