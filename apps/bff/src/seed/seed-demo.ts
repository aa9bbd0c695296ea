import { giftPath, type Instant, instant, MS_PER_HOUR, MS_PER_MINUTE } from '@huiji/shared-types';
import type { DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { DataSource } from 'typeorm';
import { BusinessCalendar } from '../platform/clock/business-calendar.js';
import { SettableClock } from '../platform/clock/clock.js';
import { defaultProgrammeSettings } from '../platform/config/index.js';
import { nestLogger } from '../platform/observability/nest-logger.js';
import type { PlatformParts } from '../platform/platform.module.js';
import { demoCategories, demoRewards, inDays } from './demo-mall.js';
import { DemoShop } from './demo-shop.js';
import { type DemoEvent, demoStory } from './demo-stories.js';

/** Eight in the morning. */
const OPENING_MINUTE = 8 * 60;

/** How long ago the gift was sent that waits when the demo begins. */
const GIFT_AGE_MS = 2 * MS_PER_HOUR;

type Application = (parts: PlatformParts) => DynamicModule;

/**
 * Tells the demo into an empty database: the same application on a clock of its own, with the default
 * settings whatever PROGRAM_CONFIG says, so that the story's ledger is as sound as any other.
 */
export async function seedDemo(application: Application, parts: PlatformParts): Promise<void> {
  const { config, dataSource, log } = parts;
  if (config.production || config.wechat.apiBase !== null || !(await isEmpty(dataSource))) {
    return;
  }
  const started = performance.now();
  const clock = new SettableClock();
  const story = { ...parts, clock, config: config.withProgramme(defaultProgrammeSettings) };
  const app = await NestFactory.createApplicationContext(application(story), {
    logger: nestLogger(log),
    abortOnError: false,
  });
  try {
    log.info({ page: await tell(app, clock) }, 'a gift waits for demo:chen');
  } finally {
    await app.close();
  }
  log.info({ ms: Math.round(performance.now() - started) }, 'seeded the demo');
}

/** @returns the page that opens the gift which waits for Chen */
async function tell(
  app: Parameters<typeof DemoShop.open>[0],
  clock: SettableClock,
): Promise<string> {
  const start = clock.now();
  const calendar = new BusinessCalendar(defaultProgrammeSettings.program.timeZone);
  const today = calendar.dateOf(start);
  const story = demoStory((daysAgo) => calendar.isWeekend(calendar.addDays(today, -daysAgo)));
  const events = [...story.events, ...mallEvents(calendar.startOf(today))].sort(
    (a, b) => b.daysAgo - a.daysAgo || a.minuteOfDay - b.minuteOfDay,
  );
  const at = (daysAgo: number, minute: number) =>
    instant(calendar.startOf(calendar.addDays(today, -daysAgo)) + minute * MS_PER_MINUTE);
  clock.freezeAt(at(events[0]?.daysAgo ?? 0, 0));
  const shop = await DemoShop.open(app);
  for (const [position, { code, name }] of demoCategories.entries()) {
    await shop.openCategory(code, name, position);
  }
  for (const { daysAgo, minuteOfDay, happen } of events) {
    clock.set(at(daysAgo, minuteOfDay));
    await happen(shop);
  }
  clock.set(instant(start - GIFT_AGE_MS));
  return giftPath(await story.waitingGift(shop));
}

/** Rewards come one by one, before the shops open. */
const mallEvents = (today: Instant): DemoEvent[] =>
  demoRewards.map(({ category, addedDaysAgo, opensInDays, closesInDays, ...reward }, position) => ({
    daysAgo: addedDaysAgo,
    minuteOfDay: OPENING_MINUTE,
    happen: (shop) =>
      shop.offer(category, {
        ...reward,
        imagePath: `/rewards/${reward.slug}.svg`,
        opensAt: inDays(today, opensInDays),
        closesAt: inDays(today, closesInDays),
        position,
      }),
  }));

async function isEmpty(dataSource: DataSource): Promise<boolean> {
  const rows: unknown[] = await dataSource.query(
    'SELECT id FROM store UNION ALL SELECT member_id FROM ledger_member LIMIT 1',
  );
  return rows.length === 0;
}
