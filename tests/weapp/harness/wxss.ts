import { spawnSync } from 'node:child_process';
import { chmodSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const PACKAGE = 'miniprogram-compiler/package.json';
const FOLDERS: Readonly<Record<string, string>> = { linux: 'linux', darwin: 'mac' };
const EXECUTABLE = 0o755;

/**
 * What WeChat's own style sheet compiler says against some files; empty when it takes them all.
 * @param files WXSS files, relative to the directory
 */
export function wxssComplaints(directory: string, files: readonly string[]): string[] {
  const folder = FOLDERS[process.platform];
  if (folder === undefined) throw new Error(`no WXSS compiler for ${process.platform}`);
  const root = path.dirname(createRequire(import.meta.url).resolve(PACKAGE));
  const compiler = path.join(root, 'bin', folder, 'wcsc');
  // Packed without the right to run.
  chmodSync(compiler, EXECUTABLE);
  const { status, stdout, stderr, error } = spawnSync(compiler, ['-lc', ...files], {
    cwd: directory,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (error) throw error;
  const complaints = `${stdout}\n${stderr}`.split('\n').filter((line) => /^ERR/.test(line));
  if (status !== 0 && complaints.length === 0) return [`wcsc ended with ${status}: ${stderr}`];
  return complaints;
}
