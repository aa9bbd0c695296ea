import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Controller, Get, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Public } from '../../platform/auth/index.js';
import { ClientError, platformTexts } from '../../platform/graphql/index.js';

const PICTURES = path.join('pictures', 'rewards');

/** Above this file, however deep the build has put it. @throws Error when it is nowhere */
function picturesFolder(): string {
  const here = path.dirname(fileURLToPath(import.meta.url));
  for (let folder = here; folder !== path.dirname(folder); folder = path.dirname(folder)) {
    if (existsSync(path.join(folder, PICTURES))) {
      return path.join(folder, PICTURES);
    }
  }
  throw new Error(`there is no folder ${PICTURES} above ${here}`);
}

const FOLDER = picturesFolder();
const NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*\.(svg|webp)$/;
const TYPES: Readonly<Record<string, string>> = { svg: 'image/svg+xml', webp: 'image/webp' };
const A_DAY = 'public, max-age=86400';

/** Pictures of the rewards, by the name that a reward's imageUrl gives. */
@Controller('rewards')
export class RewardPicturesController {
  @Public()
  @Get(':name')
  async show(@Param('name') name: string, @Res() reply: FastifyReply): Promise<void> {
    const type = TYPES[NAME.exec(name)?.[1] ?? ''];
    const picture = type === undefined ? null : await read(name);
    if (type === undefined || picture === null) {
      throw new ClientError('NOT_FOUND', platformTexts.notFound);
    }
    await reply.header('content-type', type).header('cache-control', A_DAY).send(picture);
  }
}

async function read(name: string): Promise<Buffer | null> {
  try {
    return await readFile(path.join(FOLDER, name));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') {
      return null;
    }
    throw error;
  }
}
