import { readFile } from 'node:fs/promises';
import type { INestApplicationContext } from '@nestjs/common';
import { ReadWheelFile, UnreadableWheel, type WheelDraft } from '../features/wheel/index.js';
import { StartFailure } from '../platform/config/index.js';

/** A version as a file describes it. @throws StartFailure naming everything that is wrong about its form */
export async function wheelDescribedIn(
  app: INestApplicationContext,
  file: string,
): Promise<WheelDraft> {
  let written: string;
  try {
    written = await readFile(file, 'utf8');
  } catch (error) {
    throw new StartFailure(`${file} cannot be read.`, { cause: error });
  }
  try {
    return await app.get(ReadWheelFile, { strict: false }).execute(written);
  } catch (error) {
    if (error instanceof UnreadableWheel) {
      throw new StartFailure(`${file}: ${error.message}`, { cause: error });
    }
    throw error;
  }
}
