import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const ENDING = '.json';
const OWNER_ONLY = 0o600;

const isMissing = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT';

/**
 * Records of the stand-in, one file each: they outlive the process, as WeChat Pay's do. Read anew each time,
 * so that several programs on one folder see the same.
 */
export class FileStore<Row> {
  constructor(private readonly folder: string) {}

  get(key: string): Row | null {
    try {
      return JSON.parse(readFileSync(this.fileOf(key), 'utf8')) as Row;
    } catch (error) {
      if (isMissing(error)) {
        return null;
      }
      throw error;
    }
  }

  /** Whole or not at all, whenever the process ends. */
  put(key: string, row: Row): void {
    const file = this.fileOf(key);
    const draft = `${file}.${process.pid}`;
    mkdirSync(this.folder, { recursive: true });
    writeFileSync(draft, JSON.stringify(row), { mode: OWNER_ONLY });
    renameSync(draft, file);
  }

  remove(key: string): void {
    rmSync(this.fileOf(key), { force: true });
  }

  all(): Row[] {
    return this.keys().flatMap((key) => this.get(key) ?? []);
  }

  isEmpty(): boolean {
    return this.keys().length === 0;
  }

  private keys(): string[] {
    try {
      return readdirSync(this.folder)
        .filter((name) => name.endsWith(ENDING))
        .sort()
        .map((name) => decodeURIComponent(name.slice(0, -ENDING.length)));
    } catch (error) {
      if (isMissing(error)) {
        return [];
      }
      throw error;
    }
  }

  private fileOf(key: string): string {
    return path.join(this.folder, `${encodeURIComponent(key)}${ENDING}`);
  }
}
