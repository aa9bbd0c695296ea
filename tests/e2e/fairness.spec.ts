import { keepsCommitment } from '@huiji/shared-types';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { daysAfter, type Scene, startScene, WEDNESDAY } from '../testkit/scene.js';
import { runJob } from '../testkit/stand-in.js';

let scene: Scene;

beforeAll(async () => {
  scene = await startScene();
  await runJob(scene.app.client.url, 'wheel-seeds');
});

afterAll(() => scene.close());

const page = async (path: string, language?: string): Promise<string> => {
  const headers: Record<string, string> = language ? { 'accept-language': language } : {};
  const response = await fetch(`${scene.app.client.url}${path}`, { headers });
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  return response.text();
};

/** Commitment and seed of each day, as the page shows them. */
const daysOf = (html: string) =>
  Array.from(html.matchAll(/<section class="day" id="([\d-]+)".*?<\/section>/g), ([day, date]) => {
    const [commitment = '', seed = null] = Array.from(
      day.matchAll(/<code>([0-9a-f]{64})<\/code>/g),
      ([, hex]) => hex ?? '',
    );
    return { date, commitment, seed };
  });

test('a commitment for today and the days to come, without any seed', async () => {
  const days = daysOf(await page('/fairness'));
  expect(days.map(({ date }) => date)).toContain('2026-11-25');
  expect(days.map(({ date }) => date)).toContain('2026-11-26');
  expect(days.every(({ seed }) => seed === null)).toBe(true);
});

test('a day that is over shows its seed, whether or not the job has run; it is the one committed to', async () => {
  const before = daysOf(await page('/fairness')).find(({ date }) => date === '2026-11-25');
  scene = await scene.at(daysAfter(WEDNESDAY, 1));
  const over = async () =>
    daysOf(await page('/fairness')).find(({ date }) => date === '2026-11-25');
  const shown = await over();
  expect(shown?.commitment).toBe(before?.commitment);
  expect(keepsCommitment(shown?.seed ?? '', shown?.commitment ?? '')).toBe(true);
  await runJob(scene.app.client.url, 'wheel-seeds');
  expect(await over()).toEqual(shown);
  const today = daysOf(await page('/fairness')).find(({ date }) => date === '2026-11-26');
  expect(today?.seed).toBeNull();
});

test('in the language that the browser likes, or the one asked for', async () => {
  expect(await page('/fairness')).toContain('<html lang="zh-CN">');
  expect(await page('/fairness', 'en')).toContain('<h1>Fair draws</h1>');
  expect(await page('/fairness?lang=en')).toContain('Fair draws');
  expect(await page('/fairness?lang=zh-CN', 'en')).toContain('抽奖公平公示');
});

test('page by page, and nothing but dates before which', async () => {
  const earlier = daysOf(await page('/fairness?before=2026-11-26'));
  expect(earlier.map(({ date }) => date)).toEqual(['2026-11-25']);
  expect(await page('/fairness?before=2020-01-01&lang=en')).toContain('Nothing has been published');
  for (const bad of ['yesterday', '2026-13-01', "'; DROP TABLE wheel_seed"]) {
    const response = await fetch(
      `${scene.app.client.url}/fairness?before=${encodeURIComponent(bad)}`,
    );
    expect(response.status).toBe(400);
  }
});
