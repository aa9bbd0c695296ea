import { type Instant, instant, MS_PER_MINUTE } from '@huiji/shared-types';
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
import { type DemoEvent, demoEvents } from './demo-stories.js';

/** Eight in the morning. */
const OPENING_MINUTE = 8 * 60;

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
    await tell(app, clock);
  } finally {
    await app.close();
  }
  log.info({ ms: Math.round(performance.now() - started) }, 'seeded the demo');
}

async function tell(app: Parameters<typeof DemoShop.open>[0], clock: SettableClock): Promise<void> {
  const calendar = new BusinessCalendar(defaultProgrammeSettings.program.timeZone);
  const today = calendar.dateOf(clock.now());
  const people = demoEvents((daysAgo) => calendar.isWeekend(calendar.addDays(today, -daysAgo)));
  const events = [...people, ...mallEvents(calendar.startOf(today))].sort(
    (a, b) => b.daysAgo - a.daysAgo || a.minuteOfDay - b.minuteOfDay,
  );
  const at = (daysAgo: number, minute: number) =>
    instant(calendar.startOf(calendar.addDays(today, -daysAgo)) + minute * MS_PER_MINUTE);
  clock.freeze();
  clock.set(at(events[0]?.daysAgo ?? 0, 0));
  const shop = await DemoShop.open(app);
  for (const [position, { code, name }] of demoCategories.entries()) {
    await shop.openCategory(code, name, position);
  }
  for (const { daysAgo, minuteOfDay, happen } of events) {
    clock.set(at(daysAgo, minuteOfDay));
    await happen(shop);
  }
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
