// npm run build:weapp: the mini-program to open in WeChat DevTools. API_ORIGIN names the server it asks.
import { buildSharedTypes, buildWeapp, WEAPP_DIRECTORY } from './lib/builds.mjs';
import { installDependencies } from './lib/dependencies.mjs';
import { abortOnSignal } from './lib/interrupts.mjs';
import { checkNode, loadEnvFile } from './lib/settings.mjs';
import { step, unchanged } from './lib/steps.mjs';
import { runMain } from './lib/user-error.mjs';

await runMain(async () => {
  const signal = abortOnSignal();
  checkNode();
  loadEnvFile();
  await step('Dependencies', () => installDependencies(signal), unchanged);
  await step('Shared types', () => buildSharedTypes(signal), unchanged);
  await step('Mini-program for WeChat', () => buildWeapp(signal), unchanged);
  console.log(`\nOpen ${WEAPP_DIRECTORY} in WeChat DevTools.`);
  return 0;
});
