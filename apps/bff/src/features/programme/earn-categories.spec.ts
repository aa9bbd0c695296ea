import { expect, test } from '@jest/globals';
import { programmeSettingsSchema } from '../../platform/config/programme-settings.js';
import { earnCategories } from './earn-categories.js';

const categoriesOf = (settings: object) => earnCategories(programmeSettingsSchema.parse(settings));

test('the categories of the settings, default first, each with its name', () => {
  expect(categoriesOf({}).map(({ code, name, rateBps }) => [code, name.en, rateBps])).toEqual([
    ['default', 'Everyday goods', 10_000],
    ['fresh', 'Fresh food', 20_000],
    ['luxury', 'Luxury', 50_000],
  ]);
});

test('a category without a name shows its code; names of others are not shown', () => {
  const categories = categoriesOf({
    program: {
      categoryNames: { fresh: { zh: '果蔬', en: 'Greens' }, ghost: { zh: '无', en: 'None' } },
    },
    earn: { categoryBps: { toys: 1 } },
  });
  expect(categories.map(({ code, name }) => [code, name['zh-CN']])).toEqual([
    ['default', '日常商品'],
    ['fresh', '果蔬'],
    ['luxury', '奢品'],
    ['toys', 'toys'],
  ]);
});
