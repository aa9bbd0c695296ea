/** The import table of docs/architecture.md, as rules. */

const BFF = '^apps/bff/src/';
const FEATURE = '^apps/bff/src/features/';
const APP = '^apps/miniprogram/src/';
const TEST_FILES = '\\.(spec|testing)\\.tsx?$';

/** A package wherever pnpm keeps it. */
const packages = (...names) => `(^|/)node_modules/(${names.join('|')})(/|$)`;

/** Suffixes that name the role of a file in a feature; a file without one is a rule or a use case. */
const ROLES =
  '(^|/)(index|[^/]+\\.(entity|entities|table|query|graphql|resolver|loader|module|controller|job|guard))\\.ts$';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'What imports itself in a ring cannot be read, tested or moved by itself.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'resolvable',
      comment: 'An import must lead somewhere.',
      severity: 'error',
      from: { pathNot: '/generated/' },
      to: { couldNotResolve: true },
    },
    {
      name: 'shared-types-imports-nothing',
      comment: 'Both sides load it: it stays free of libraries and of Node.',
      severity: 'error',
      from: { path: '^packages/shared-types/src/', pathNot: TEST_FILES },
      to: { pathNot: '^packages/shared-types/src/' },
    },
    {
      name: 'packages-meet-in-shared-types',
      comment: 'The server and the mini-program know each other only through the schema.',
      severity: 'error',
      from: { path: '^apps/([^/]+)/' },
      to: {
        path: '^(apps|tests|scripts|packages)/',
        pathNot: ['^apps/$1/', '^packages/shared-types/'],
      },
    },
    {
      name: 'tests-use-public-surfaces',
      comment: 'Tests across packages see what a client or an operator sees.',
      severity: 'error',
      from: { path: '^tests/' },
      to: { path: '^(apps|packages)/[^/]+/src/' },
    },
    {
      name: 'scripts-import-nothing',
      comment: 'They run before anything is installed.',
      severity: 'error',
      from: { path: '^scripts/' },
      to: { pathNot: '^scripts/', dependencyTypesNot: ['core'] },
    },

    {
      name: 'ledger-is-the-kernel',
      comment: 'Every feature may use the ledger; the ledger uses none.',
      severity: 'error',
      from: { path: `${FEATURE}ledger/`, pathNot: TEST_FILES },
      to: { path: FEATURE, pathNot: `${FEATURE}ledger/` },
    },
    {
      name: 'features-meet-at-their-index',
      comment: "A feature's inside is its own.",
      severity: 'error',
      from: { path: `${FEATURE}([^/]+)/` },
      to: { path: FEATURE, pathNot: [`${FEATURE}$1/`, `${FEATURE}[^/]+/index\\.ts$`] },
    },
    {
      name: 'wiring-uses-index-and-module',
      comment: 'What starts the server or seeds it sees features as other features do.',
      severity: 'error',
      from: { path: BFF, pathNot: FEATURE },
      to: { path: FEATURE, pathNot: '/(index|[^/]+\\.(module|entities))\\.ts$' },
    },
    {
      name: 'platform-knows-no-feature',
      severity: 'error',
      from: { path: `${BFF}platform/`, pathNot: TEST_FILES },
      to: { path: `${BFF}(features/|seed/|migrations/|[^/]+\\.ts$)` },
    },
    {
      name: 'features-know-no-wiring',
      severity: 'error',
      from: { path: FEATURE },
      to: { path: `${BFF}(seed/|migrations/|[^/]+\\.ts$)` },
    },
    {
      name: 'migrations-stand-alone',
      comment: 'A migration must mean the same in a year, whatever the code has become.',
      severity: 'error',
      from: { path: `${BFF}migrations/`, pathNot: '/index\\.ts$' },
      to: { path: BFF, pathNot: `${BFF}migrations/` },
    },
    {
      name: 'rules-are-pure',
      comment:
        'Rules and use cases know no framework; a use case may be Injectable (scripts/checks/banned-calls.mjs).',
      severity: 'error',
      from: { path: FEATURE, pathNot: [ROLES, TEST_FILES] },
      to: {
        path: packages(
          '@nestjs/(?!common(/|$))[^/]+',
          'typeorm',
          'graphql',
          'mysql2',
          'mercurius',
          'fastify',
          'dataloader',
        ),
      },
    },
    {
      name: 'tables-are-not-the-api',
      comment:
        'An entity is never a GraphQL type: the schema must be free to differ from the tables.',
      severity: 'error',
      from: { path: `${BFF}.+\\.(graphql|resolver)\\.ts$` },
      to: { path: '\\.(entity|entities|table)\\.ts$' },
    },

    {
      name: 'app-features-are-apart',
      severity: 'error',
      from: { path: `${APP}features/([^/]+)/` },
      to: { path: `${APP}(features|pages)/`, pathNot: `${APP}features/$1/` },
    },
    {
      name: 'pages-are-the-top',
      severity: 'error',
      from: { path: APP, pathNot: `${APP}(pages/|app\\.)` },
      to: { path: `${APP}pages/` },
    },
    {
      name: 'ui-imports-only-lib',
      severity: 'error',
      from: { path: `${APP}ui/`, pathNot: TEST_FILES },
      to: { path: APP, pathNot: `${APP}(ui|lib|generated)/` },
    },
    {
      name: 'lib-and-platform-are-the-bottom',
      severity: 'error',
      from: { path: `${APP}(lib|platform)/` },
      to: { path: `${APP}(features|pages|ui)/` },
    },
  ],
  options: {
    doNotFollow: { path: ['node_modules', '^packages/[^/]+/dist/'] },
    exclude: { path: ['^apps/[^/]+/(dist|\\.dev)/', '/\\.output/'] },
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    webpackConfig: { fileName: 'scripts/checks/import-resolution.cjs' },
  },
};
