import type { Messages } from '../message';

/** What something costs; on home and in the mall. */
export const priceMessages = {
  'price.unit': { zh: '{points:积分|积分}', en: '{points:point|points}' },
  'price.withCash': { zh: '积分 + {yuan}', en: 'points + {yuan}' },
  'price.both': { zh: '{points} 积分 + {yuan}', en: '{points} points + {yuan}' },
  'price.regular': { zh: '平时 {points} 积分', en: 'Usually {points} points' },
} as const satisfies Messages;
