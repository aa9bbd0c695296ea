import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

/**
 * Translates a package's TypeScript with swc, file by file and without looking at types: what a developer
 * waits for after each edit.
 * @param {{ directory: string, output: string }} options directory: of a package with `src` and `.swcrc`;
 *   output: where the JavaScript goes
 */
export function transpiler({ directory, output }) {
  const source = path.join(directory, 'src');
  const { transformFile } = createRequire(path.join(directory, 'package.json'))('@swc/core');

  /** @param {string} name relative to src */
  async function transpile(name) {
    const from = path.join(source, name);
    const to = path.join(output, name.replace(/\.ts$/, '.js'));
    if (!fs.existsSync(from)) {
      fs.rmSync(to, { force: true });
      return;
    }
    const { code } = await transformFile(from, {
      configFile: path.join(directory, '.swcrc'),
      sourceMaps: 'inline',
    });
    fs.mkdirSync(path.dirname(to), { recursive: true });
    fs.writeFileSync(to, code);
  }

  return {
    source,
    transpile,
    transpileAll: async () => {
      fs.rmSync(output, { recursive: true, force: true });
      const names = fs.readdirSync(source, { recursive: true, encoding: 'utf8' });
      await Promise.all(names.filter(isSource).map(transpile));
    },
  };
}

/** @param {string} name */
export const isSource = (name) => name.endsWith('.ts') && !/\.(spec|testing)\.ts$/.test(name);
