/** What the camera's picture says now; null while it shows no code. */
export type ReadCode = (video: HTMLVideoElement) => Promise<string | null>;

interface Detector {
  detect(source: HTMLVideoElement): Promise<{ rawValue: string }[]>;
}

declare global {
  interface Window {
    BarcodeDetector?: {
      new (options: { formats: string[] }): Detector;
      getSupportedFormats(): Promise<string[]>;
    };
  }
}

const FORMATS = ['qr_code', 'code_128'];
/** Longest side of what is searched, pixels: a larger picture only takes longer. */
const LONGEST_SIDE = 1280;

/** The browser's own reader where it has one, else one that reads QR codes and is fetched now. */
export async function codeReader(): Promise<ReadCode> {
  return (await ownReader()) ?? fetchedReader();
}

async function ownReader(): Promise<ReadCode | null> {
  const Detector = window.BarcodeDetector;
  if (Detector === undefined) return null;
  const known = await Detector.getSupportedFormats();
  // Some phones have the interface and no reader behind it.
  if (!known.includes('qr_code')) return null;
  const detector = new Detector({ formats: FORMATS.filter((format) => known.includes(format)) });
  return async (video) => (await detector.detect(video))[0]?.rawValue ?? null;
}

async function fetchedReader(): Promise<ReadCode> {
  const { decodeQR } = await import('qr/decode.js');
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d', { willReadFrequently: true });
  return async (video) => {
    const { videoWidth, videoHeight } = video;
    if (context === null || videoWidth === 0) return null;
    const scale = Math.min(1, LONGEST_SIDE / Math.max(videoWidth, videoHeight));
    canvas.width = Math.round(videoWidth * scale);
    canvas.height = Math.round(videoHeight * scale);
    context.drawImage(video, 0, 0, canvas.width, canvas.height);
    try {
      return decodeQR(context.getImageData(0, 0, canvas.width, canvas.height));
    } catch {
      // Its way of saying that no code is in the picture.
      return null;
    }
  };
}
