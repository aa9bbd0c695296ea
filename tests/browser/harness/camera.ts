import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../testkit/browser.js';

/** What a simple camera delivers, pixels. */
const FRAME = { width: 1280, height: 720 } as const;
const JPEG_QUALITY = 70;
/** A phone held before the camera: its height in the frame, and never quite straight. */
const HELD = 'height: 640px; border-radius: 28px; border: 8px solid #111; transform: rotate(4deg)';

const FAKE_CAMERA = '--use-fake-device-for-media-stream';
/** Answers for whoever holds the phone, with yes unless told otherwise. */
const ANSWERED = '--use-fake-ui-for-media-stream';

/** A Chromium with one camera, which always sees the same. */
export interface CameraBrowser {
  readonly browser: Browser;
  close(): Promise<void>;
}

/**
 * Starts a Chromium before whose camera somebody holds a phone.
 * @param screen a picture of the phone's screen, PNG
 * @param artist a browser to draw what the camera sees
 */
export async function launchWithCamera(artist: Browser, screen: Buffer): Promise<CameraBrowser> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'huiji-camera-'));
  const clean = () => rm(folder, { recursive: true, force: true });
  try {
    const film = path.join(folder, 'held.mjpeg');
    await writeFile(film, await held(artist, screen));
    const browser = await launchBrowser([
      ...[FAKE_CAMERA, ANSWERED, `--use-file-for-fake-video-capture=${film}`],
    ]);
    return {
      browser,
      async close() {
        await browser.close();
        await clean();
      },
    };
  } catch (error) {
    await clean();
    throw error;
  }
}

/** A Chromium that has a camera, before somebody who answers that the app may not use it. */
export const launchWithRefusedCamera = (): Promise<Browser> =>
  launchBrowser([FAKE_CAMERA, `${ANSWERED}=deny`]);

/** A Chromium that may use cameras. @param count how many it has */
export const launchWithCameras = (count: number): Promise<Browser> =>
  launchBrowser(count === 0 ? [ANSWERED] : [`${FAKE_CAMERA}=device-count=${count}`, ANSWERED]);

/** A phone in somebody's hand, as one frame of motion JPEG; the camera shows it over and over. */
async function held(artist: Browser, screen: Buffer): Promise<Buffer> {
  const page = await artist.newPage({ viewport: FRAME });
  await page.setContent(`<style>
    body { margin: 0; height: 100vh; display: grid; place-items: center;
      background: linear-gradient(120deg, #b9a892, #7d7468); }
  </style><img style="${HELD}" src="data:image/png;base64,${screen.toString('base64')}">`);
  await page.evaluate(() => Promise.all([...document.images].map((image) => image.decode())));
  const frame = await page.screenshot({ type: 'jpeg', quality: JPEG_QUALITY });
  await page.close();
  return frame;
}
