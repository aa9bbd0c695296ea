import type { Store } from '../features/stores/index.js';
import { text } from '../platform/graphql/index.js';

const everyDay = (hours: string) => text(`每日 ${hours}`, `Daily ${hours}`);

/** The shops of the demo; the first is where the demo clerk works. */
export const demoStores: readonly [Omit<Store, 'id'>, ...Omit<Store, 'id'>[]] = [
  {
    code: 'nanjing-road',
    name: text('惠积生活 · 南京西路店', 'Huiji Living, West Nanjing Road'),
    address: text('上海市静安区南京西路 1601 号', '1601 West Nanjing Road, Jing’an, Shanghai'),
    openingHours: everyDay('08:00–22:00'),
  },
  {
    code: 'xujiahui',
    name: text('惠积生活 · 徐家汇店', 'Huiji Living, Xujiahui'),
    address: text('上海市徐汇区肇嘉浜路 1111 号', '1111 Zhaojiabang Road, Xuhui, Shanghai'),
    openingHours: everyDay('09:00–22:00'),
  },
  {
    code: 'lujiazui',
    name: text('惠积生活 · 陆家嘴店', 'Huiji Living, Lujiazui'),
    address: text('上海市浦东新区陆家嘴西路 168 号', '168 West Lujiazui Road, Pudong, Shanghai'),
    openingHours: everyDay('10:00–21:30'),
  },
];
