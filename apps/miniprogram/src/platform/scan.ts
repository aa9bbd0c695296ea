export type ScanOutcome =
  | { readonly kind: 'scanned'; readonly text: string }
  | { readonly kind: 'cancelled' }
  /** No camera, no permission or no decoder: the code has to be typed. */
  | { readonly kind: 'unavailable' };

interface Detector {
  detect(source: HTMLVideoElement): Promise<{ rawValue: string }[]>;
}

declare global {
  interface Window {
    BarcodeDetector?: new (options: { formats: string[] }) => Detector;
  }
}

const FORMATS = ['qr_code', 'code_128'];
const LOOK_EVERY_MS = 120;

/** Whether `scanCode` can open a camera here at all; otherwise only typing is offered. */
export function canScan(): boolean {
  return window.BarcodeDetector !== undefined && navigator.mediaDevices?.getUserMedia !== undefined;
}

/** Shows the camera full screen until a QR or Code 128 code is read or the person closes it. */
export async function scanCode(closeLabel: string): Promise<ScanOutcome> {
  const Detector = window.BarcodeDetector;
  if (!canScan() || Detector === undefined) return { kind: 'unavailable' };
  const stream = await openCamera();
  if (stream === null) return { kind: 'unavailable' };
  const viewer = showViewer(stream, closeLabel);
  try {
    await viewer.video.play();
    const detector = new Detector({ formats: FORMATS });
    while (!viewer.isClosed()) {
      const [hit] = await detector.detect(viewer.video);
      if (hit !== undefined) return { kind: 'scanned', text: hit.rawValue };
      await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
    }
    return { kind: 'cancelled' };
  } finally {
    viewer.remove();
    for (const track of stream.getTracks()) track.stop();
  }
}

async function openCamera(): Promise<MediaStream | null> {
  try {
    return await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } });
  } catch {
    // Refused or absent: the caller falls back to typing.
    return null;
  }
}

function showViewer(stream: MediaStream, closeLabel: string) {
  let isClosed = false;
  const root = document.createElement('div');
  root.className = 'scan-viewer';
  const video = document.createElement('video');
  video.playsInline = true;
  video.srcObject = stream;
  const close = document.createElement('button');
  close.type = 'button';
  close.className = 'scan-viewer__close';
  close.textContent = closeLabel;
  close.addEventListener('click', () => {
    isClosed = true;
  });
  root.append(video, close);
  document.body.append(root);
  close.focus();
  return { video, isClosed: () => isClosed, remove: () => root.remove() };
}
