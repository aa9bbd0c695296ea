// Puts each program of the server and the packages that it uses into few files: opening some two thousand
// small ones was most of the time that a start took.
import { build } from 'esbuild';

const PROGRAMS = ['main', 'audit-ledger', 'reconcile', 'verify-spin', 'manage'];

/** Started in threads of their own, from files of their own. */
const WITH_THREADS = ['pino', 'pino-pretty'];

/** Gives its class a property that a bundle has fixed already. */
const AS_IT_IS = ['wechatpay-axios-plugin'];

/** What packages load only where it is installed; here it is not. */
const NOT_INSTALLED = [
  '@apollo/*',
  '@fastify/view',
  '@mercuriusjs/gateway',
  '@mikro-orm/*',
  '@nestjs/microservices',
  '@nestjs/platform-express',
  '@nestjs/websockets',
  'class-transformer',
  'class-validator',
  'ts-morph',
];

/** What the packages in CommonJS expect of a file. */
const COMMONJS = [
  "import { createRequire as createRequireOfFile } from 'node:module';",
  'const require = createRequireOfFile(import.meta.url);',
  'const { dirname: __dirname, filename: __filename } = import.meta;',
].join('\n');

await build({
  entryPoints: PROGRAMS.map((name) => `dist/${name}.js`),
  outdir: 'dist/server',
  outExtension: { '.js': '.mjs' },
  bundle: true,
  splitting: true,
  platform: 'node',
  format: 'esm',
  target: 'node20.19',
  external: [...WITH_THREADS, ...AS_IT_IS, ...NOT_INSTALLED],
  banner: { js: COMMONJS },
  // Nest names providers, and logs name errors, by their classes.
  keepNames: true,
  minifyWhitespace: true,
  sourcemap: 'linked',
  sourcesContent: false,
  logLevel: 'warning',
});
