import { expect, test } from '@jest/globals';
import { pageAddress } from './page-address';

test.each([
  ['/pages/home/index?stamp=AA', { stamp: 'AA' }, '/pages/home/index'],
  ['pages/gift/index', { t: 'a-b_c', $taroTimestamp: '1764' }, '/pages/gift/index?t=a-b_c'],
  [
    '/pages/item/index?stamp=AB',
    { id: '7', q: '茶 a', stamp: 'AB' },
    '/pages/item/index?id=7&q=%E8%8C%B6%20a',
  ],
  ['/pages/item/index', { id: undefined }, '/pages/item/index'],
])('%s opened with %j is %s', (path, params, address) => {
  expect(pageAddress({ path, params })).toBe(address);
});
