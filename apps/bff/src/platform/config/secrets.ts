import { randomBytes } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import type { Environment } from './environment.js';
import { StartFailure } from './start-failure.js';

const GENERATED_BYTES = 32;
const OWNER_ONLY = 0o600;

const savedSecretsSchema = z.object({
  JWT_SECRET: z.string().min(1),
  CARD_CODE_SECRET: z.string().min(1),
  DATA_KEY: z.string().min(1),
});
type SavedSecrets = z.infer<typeof savedSecretsSchema>;

/** Each at least 32 bytes of text; purposes derive their own keys from them. */
export interface Secrets {
  readonly jwt: string;
  readonly cardCode: string;
  readonly dataKey: string;
}

/**
 * Given secrets as they are; missing ones (development only) are made once and kept under DATA_DIR, so
 * that sessions and cards survive a restart.
 */
export function resolveSecrets(environment: Environment): Secrets {
  const { JWT_SECRET, CARD_CODE_SECRET, DATA_KEY } = environment;
  if (JWT_SECRET !== undefined && CARD_CODE_SECRET !== undefined && DATA_KEY !== undefined) {
    return { jwt: JWT_SECRET, cardCode: CARD_CODE_SECRET, dataKey: DATA_KEY };
  }
  const saved = savedSecrets(environment.DATA_DIR);
  return {
    jwt: JWT_SECRET ?? saved.JWT_SECRET,
    cardCode: CARD_CODE_SECRET ?? saved.CARD_CODE_SECRET,
    dataKey: DATA_KEY ?? saved.DATA_KEY,
  };
}

function savedSecrets(dataDir: string): SavedSecrets {
  const file = path.join(dataDir, 'secrets.json');
  try {
    if (!existsSync(file)) {
      makeSecrets(dataDir, file);
    }
    return savedSecretsSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    throw new StartFailure(
      `The development secrets in ${file} cannot be used: make ${dataDir} writable or remove the file, then start again.`,
      { cause: error },
    );
  }
}

/** Written aside and linked into place: two servers starting together agree on one file. */
function makeSecrets(dataDir: string, file: string): void {
  const fresh = (): string => randomBytes(GENERATED_BYTES).toString('hex');
  const secrets: SavedSecrets = {
    JWT_SECRET: fresh(),
    CARD_CODE_SECRET: fresh(),
    DATA_KEY: fresh(),
  };
  mkdirSync(dataDir, { recursive: true });
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, `${JSON.stringify(secrets, null, 2)}\n`, { mode: OWNER_ONLY });
  try {
    linkSync(draft, file);
  } catch (error) {
    if (!existsSync(file)) {
      throw error;
    }
  } finally {
    rmSync(draft, { force: true });
  }
}
