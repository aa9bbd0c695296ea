import path from 'node:path';
import { MINIPROGRAM } from '../../../scripts/lib/paths.mjs';
import { type Scene, type SceneOptions, startScene } from '../../testkit/scene.js';

/** The test scene on a server that also serves the built app. */
export const startSceneWithApp = (options: SceneOptions = {}): Promise<Scene> =>
  startScene({ ...options, environment: { H5_DIR: path.join(MINIPROGRAM, 'dist/h5') } });
