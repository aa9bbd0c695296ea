import { expect, test } from '@jest/globals';
import type { Response } from 'playwright-core';
import { setStage } from './harness/stage.js';
import { standStill } from './harness/stand-still.js';

/** What the pictures of home and the mall's first view may weigh together, bytes. */
const MOST = 300_000;

const stage = setStage();

test('the pictures of the first views of home and of the mall are light', async () => {
  const app = await stage.openApp('zh');
  const pictures: Response[] = [];
  app.page.on('response', (response) => {
    if (response.request().resourceType() === 'image') pictures.push(response);
  });
  await app.signIn('lin');
  await app.page.locator('.mini-reward').first().waitFor();
  await standStill(app.page);
  const ofHome = pictures.length;
  expect(ofHome).toBeGreaterThan(0);
  await app.goTo('mall');
  await app.page.locator('.reward-tile').first().waitFor();
  await standStill(app.page);
  expect(pictures.length).toBeGreaterThan(ofHome);
  const weights = await Promise.all(pictures.map(async (one) => (await one.body()).length));
  const inAll = weights.reduce((sum, weight) => sum + weight, 0);
  expect(inAll).toBeGreaterThan(0);
  expect(inAll).toBeLessThan(MOST);
  await app.phone.close();
});
