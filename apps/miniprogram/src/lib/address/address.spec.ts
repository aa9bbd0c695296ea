import { expect, test } from '@jest/globals';
import { addressFaults, tidyAddress } from './address';

const GOOD = {
  recipient: '林小满',
  phone: '13800138000',
  region: '上海市 静安区',
  street: '南京西路 1266 号 8 楼',
};

test('a full address has no faults', () => {
  expect(addressFaults(GOOD)).toEqual([]);
});

test.each([
  [{ recipient: '  ' }, ['recipient']],
  [{ phone: '1380013' }, []],
  [{ phone: '138' }, ['phone']],
  [{ phone: '138001380001' }, []],
  [{ phone: 'none' }, ['phone']],
  [{ phone: '+8613800138000' }, []],
  [{ phone: '021 6288-8888' }, []],
  [{ region: '沪' }, ['region']],
  [{ street: '8 楼' }, ['street']],
  [
    { recipient: '', phone: '', region: '', street: '' },
    ['recipient', 'phone', 'region', 'street'],
  ],
])('%j is wrong in %j', (changed, faults) => {
  expect(addressFaults(tidyAddress({ ...GOOD, ...changed }))).toEqual(faults);
});
