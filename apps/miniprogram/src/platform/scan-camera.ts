import type { CameraTrouble } from './scan.types';
import { readStored, writeStored } from './storage';

/** Not in the type library: few browsers can light a camera's lamp. */
declare global {
  interface MediaTrackCapabilities {
    readonly torch?: boolean;
  }
  interface MediaTrackConstraintSet {
    torch?: boolean;
  }
}

export interface OpenCamera {
  /** How many cameras there are to choose from. */
  readonly count: number;
  /** Whether the one in use has a lamp. */
  hasTorch(): boolean;
  setTorch(isOn: boolean): Promise<void>;
  /** Goes on to the next camera, which this device then starts with. */
  next(): Promise<void>;
  /** Whether it was pulled out, taken away or could not be changed for another. */
  isLost(): boolean;
  stop(): void;
}

const CAMERA_KEY = 'scan.camera';
/** Enough for a code of 21 modules an arm away, and quick to look through. */
const SIZE = { width: { ideal: 1280 }, height: { ideal: 720 } } as const;

const TROUBLES: Readonly<Record<string, CameraTrouble>> = {
  NotAllowedError: 'refused',
  SecurityError: 'refused',
  NotFoundError: 'missing',
  OverconstrainedError: 'missing',
  NotReadableError: 'busy',
  AbortError: 'busy',
};

/** Plays the camera in `video`; the one chosen last on this device, else the one at the back. */
export async function openCamera(video: HTMLVideoElement): Promise<OpenCamera | CameraTrouble> {
  try {
    const ids = await cameraIds();
    const chosen = ids.find((id) => id !== '' && id === readStored(CAMERA_KEY));
    const track = await play(video, chosen ?? null);
    // Until a camera may be used, browsers keep its name to themselves.
    return cameraOf(video, track, await cameraIds());
  } catch (error) {
    return (error instanceof DOMException && TROUBLES[error.name]) || 'broken';
  }
}

function cameraOf(
  video: HTMLVideoElement,
  first: MediaStreamTrack,
  ids: readonly string[],
): OpenCamera {
  let track = first;
  let isChanging = false;
  return {
    count: ids.length,
    hasTorch: () => track.getCapabilities?.().torch === true,
    setTorch: (isOn) => track.applyConstraints({ advanced: [{ torch: isOn }] }),
    async next() {
      const following = ids[(ids.indexOf(track.getSettings().deviceId ?? '') + 1) % ids.length];
      if (isChanging || following === undefined) return;
      isChanging = true;
      track.stop();
      try {
        track = await play(video, following);
        writeStored(CAMERA_KEY, following);
      } catch {
        // The stopped track then tells that there is no picture any more.
      }
      isChanging = false;
    },
    isLost: () => !isChanging && track.readyState === 'ended',
    stop: () => track.stop(),
  };
}

async function play(video: HTMLVideoElement, deviceId: string | null): Promise<MediaStreamTrack> {
  const which =
    deviceId === null ? { facingMode: 'environment' } : { deviceId: { exact: deviceId } };
  const stream = await navigator.mediaDevices.getUserMedia({ video: { ...SIZE, ...which } });
  const [track] = stream.getVideoTracks();
  if (track === undefined) throw new DOMException('a stream without a picture', 'NotFoundError');
  video.srcObject = stream;
  await video.play().catch((error: unknown) => {
    track.stop();
    throw error;
  });
  return track;
}

async function cameraIds(): Promise<readonly string[]> {
  const devices = await navigator.mediaDevices.enumerateDevices();
  return devices.filter(({ kind }) => kind === 'videoinput').map(({ deviceId }) => deviceId);
}
