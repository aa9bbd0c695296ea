import type { ScanOutcome, ScanWords } from './scan.types';
import { type OpenCamera, openCamera } from './scan-camera';
import { codeReader } from './scan-reader';
import { type ScanViewer, showViewer } from './scan-viewer';

const LOOK_EVERY_MS = 100;

/** Whether `scanCode` can open a camera here at all; otherwise only typing is offered. */
export function canScan(): boolean {
  return navigator.mediaDevices?.getUserMedia !== undefined;
}

/**
 * Shows the camera full screen until a code is read, the person closes it, or `isOver` says that it is
 * no longer wanted.
 */
export async function scanCode(words: ScanWords, isOver: () => boolean): Promise<ScanOutcome> {
  if (!canScan()) return { kind: 'unavailable', trouble: 'missing' };
  const viewer = showViewer(words);
  try {
    const [camera, read] = await Promise.all([openCamera(viewer.video), codeReader()]);
    if (typeof camera === 'string') return { kind: 'unavailable', trouble: camera };
    try {
      viewer.offer(camera);
      return await look(viewer, camera, read, isOver);
    } finally {
      camera.stop();
    }
  } finally {
    viewer.remove();
  }
}

async function look(
  viewer: ScanViewer,
  camera: OpenCamera,
  read: (video: HTMLVideoElement) => Promise<string | null>,
  isOver: () => boolean,
): Promise<ScanOutcome> {
  while (!viewer.isClosed() && !isOver()) {
    if (camera.isLost()) return { kind: 'unavailable', trouble: 'broken' };
    const text = await read(viewer.video);
    if (text !== null) return { kind: 'scanned', text };
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  }
  return { kind: 'cancelled' };
}
