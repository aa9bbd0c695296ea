import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';
import { defineConfig } from '@tarojs/cli';
import CompressionPlugin from 'compression-webpack-plugin';
import { version } from '../package.json';
import { splitChunks } from './chunks';
import { addDesk, folderOf, type NamedFile, pageWithFiles } from './desk';

const isWeapp = process.env.TARO_ENV === 'weapp';
const outputRoot = process.env.TARO_OUT ?? `dist/${process.env.TARO_ENV}`;
const apiOrigin = process.env.API_ORIGIN ?? (isWeapp ? 'http://127.0.0.1:3000' : '');

/**
 * Packages that ship ES2022. Babel has to lower them: old engines refuse the syntax, and the
 * minifier's quote_keys turns a private field `#e` into `#"e"`, which no engine parses.
 */
const modernPackages = [
  (file: string) =>
    /node_modules|shared-types/.test(file) &&
    /[\\/](@tanstack|qr|uqr|query-string|shared-types)[\\/]/.test(file),
];

/** What WeChat reads by its path. */
const GIFT_CARDS = ['warmth', 'birthday', 'thanks', 'festival', 'cheer', 'love'].map(
  (design) => `features/gift/designs/${design}.png`,
);
const WEAPP_FILES = ['assets/share-app.png', 'sitemap.json', ...GIFT_CARDS].map((file) => ({
  from: `src/${file}`,
  to: `${outputRoot}/${file}`,
}));

const cssModulesOff = { enable: false, config: {} };

/** Text compresses to a third; the server sends these files beside the originals as they are. */
const COMPRESSED = /\.(js|css|html|svg)$/;

const COMPRESSIONS = [
  {
    algorithm: 'brotliCompress',
    extension: '.br',
    options: {
      params: { [zlib.constants.BROTLI_PARAM_QUALITY]: zlib.constants.BROTLI_MAX_QUALITY },
    },
  },
  { algorithm: 'gzip', extension: '.gz', options: { level: zlib.constants.Z_BEST_COMPRESSION } },
];

/** The router brings a tab bar of its own and all it is made of, for apps that do not draw theirs. */
const TAB_BAR_OF_ROUTER = /^\.\/tabbar(\.js)?$/;

/**
 * Tells Chromium to compile all of a file while it comes in, on another thread: most of it runs at once, and
 * compiling it when it is called is most of the time that a slow phone takes to start the app.
 */
const COMPILE_EARLY = '//# allFunctionsCalledOnLoad';
const FILES_OF_FIRST_PAGE = /^js\/(app|taro|shared)\./;

interface ReplacedRequest {
  readonly context: string;
  request: string;
}

/** What Taro reads by itself, so that webpack does not notice when it changes. */
function pageLists(): string[] {
  const source = path.resolve(__dirname, '../src');
  const files = fs.readdirSync(source, { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => file === 'routes.ts' || file.endsWith('.config.ts'))
    .map((file) => path.join(source, file));
}

export default defineConfig<'webpack5'>(async () => ({
  projectName: 'huiji',
  date: '2026-11-21',
  designWidth: 750,
  deviceRatio: { 375: 2, 640: 2.34 / 2, 750: 1, 828: 1.81 / 2 },
  sourceRoot: 'src',
  outputRoot,
  framework: 'react',
  compiler: { type: 'webpack5', prebundle: { enable: false } },
  // The pages of the app are listed there: a cache from before a page was added knows nothing of it.
  cache: {
    enable: process.env.CI !== 'true',
    buildDependencies: { pages: pageLists() },
  },
  terser: { enable: true, config: { keep_fnames: false, output: { quote_keys: false } } },
  plugins: [path.resolve(__dirname, 'plugins/a11y')],
  defineConstants: {
    API_ORIGIN: JSON.stringify(apiOrigin),
    APP_VERSION: JSON.stringify(version),
  },
  copy: { patterns: isWeapp ? WEAPP_FILES : [], options: {} },
  alias: {
    '@': path.resolve(__dirname, '..', 'src'),
    // taro-h5 imports it undeclared; another copy than the app's would never be given React.
    '@tarojs/plugin-framework-react': path.dirname(
      require.resolve('@tarojs/plugin-framework-react/package.json'),
    ),
  },
  mini: {
    compile: { include: modernPackages },
    optimizeMainPackage: { enable: true },
    miniCssExtractPluginOption: { ignoreOrder: true },
    webpackChain(chain, webpack) {
      // WeChat's logic layer has no AbortController; the query library makes one per fetch.
      chain.plugin('abortController').use(webpack.ProvidePlugin, [
        {
          AbortController: [
            path.resolve(__dirname, '../src/platform/abort-controller'),
            'AbortController',
          ],
        },
      ]);
    },
    postcss: { pxtransform: { enable: true, config: {} }, cssModules: cssModulesOff },
  },
  h5: {
    publicPath: '/',
    staticDirectory: 'static',
    router: { mode: 'browser' },
    // Pulling down is ours then, like every element: see src/platform/elements.
    useHtmlComponents: true,
    devServer: {
      host: '127.0.0.1',
      port: 10086,
      open: false,
      proxy: [{ context: ['/graphql', '/avatars', '/__standin'], target: 'http://127.0.0.1:3000' }],
    },
    output: {
      filename: 'js/[name].[contenthash:8].js',
      chunkFilename: ({ chunk }: NamedFile) => `${folderOf(chunk, 'js')}/[name].[contenthash:8].js`,
    },
    miniCssExtractPluginOption: {
      ignoreOrder: true,
      filename: 'css/[name].[contenthash:8].css',
      chunkFilename: ({ chunk }: NamedFile) =>
        `${folderOf(chunk, 'css')}/[name].[contenthash:8].css`,
    },
    // The page lists the files of the app and of the desk by itself.
    htmlPluginOption: { inject: false, templateContent: pageWithFiles },
    webpackChain(chain, webpack) {
      addDesk(chain, webpack);
      const elements = path.resolve(__dirname, '../src/platform/elements');
      chain.resolve.alias
        .set('@tarojs/components$', elements)
        .set('@tarojs/components-react/dist/index.css', path.join(elements, 'elements.scss'))
        .set(
          '@tarojs/components/dist/taro-components/taro-components.css',
          path.join(elements, 'no-styles.css'),
        );
      chain.plugin('ownTabs').use(webpack.NormalModuleReplacementPlugin, [
        TAB_BAR_OF_ROUTER,
        (request: ReplacedRequest) => {
          if (request.context.includes('@tarojs'))
            request.request = path.join(elements, 'no-tab-bar');
        },
      ]);
      chain.merge({
        optimization: { splitChunks },
        performance: { maxEntrypointSize: 600_000, maxAssetSize: 400_000 },
      });
      if (process.env.NODE_ENV !== 'production') return;
      chain.plugin('compileEarly').use(webpack.BannerPlugin, [
        {
          banner: COMPILE_EARLY,
          raw: true,
          include: FILES_OF_FIRST_PAGE,
          // The minifier would take it for a comment.
          stage: webpack.Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE + 1,
        },
      ]);
      for (const { algorithm, extension, options } of COMPRESSIONS) {
        chain.plugin(algorithm).use(CompressionPlugin, [
          {
            test: COMPRESSED,
            filename: `[path][base]${extension}`,
            algorithm,
            compressionOptions: options,
          },
        ]);
      }
    },
    postcss: { autoprefixer: { enable: true, config: {} }, cssModules: cssModulesOff },
  },
}));
