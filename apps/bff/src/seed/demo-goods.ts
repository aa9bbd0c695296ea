import type { SteadyRandom } from './steady-random.js';

/** Something on the shelf; prices in fen for one. */
export interface Article {
  readonly name: string;
  readonly category: 'default' | 'fresh' | 'luxury';
  readonly fen: number;
}

const article = (name: string, category: Article['category'], fen: number): Article => ({
  name,
  category,
  fen,
});

export const freshArticles: readonly Article[] = [
  article('红颜草莓 500g', 'fresh', 3_980),
  article('三文鱼刺身 200g', 'fresh', 5_690),
  article('有机上海青', 'fresh', 890),
  article('鲜牛奶 950ml', 'fresh', 1_980),
  article('土鸡蛋 10 枚', 'fresh', 2_290),
  article('澳洲谷饲牛腱 500g', 'fresh', 6_380),
  article('阳光玫瑰葡萄 400g', 'fresh', 4_590),
  article('现烤法棍', 'fresh', 1_250),
];

export const dailyArticles: readonly Article[] = [
  article('原木抽纸 24 包', 'default', 4_990),
  article('浓缩洗衣液 2kg', 'default', 5_890),
  article('云南小粒咖啡豆 454g', 'default', 7_800),
  article('特级初榨橄榄油 750ml', 'default', 9_900),
  article('五常大米 5kg', 'default', 6_880),
  article('儿童牙刷 2 支', 'default', 2_580),
  article('猫粮 1.5kg', 'default', 11_900),
];

export const luxuryArticles: readonly Article[] = [
  article('桑蚕丝方巾', 'luxury', 39_800),
  article('白茶淡香水 50ml', 'luxury', 52_600),
  article('手冲咖啡壶套装', 'luxury', 46_900),
  article('羊绒围巾', 'luxury', 88_800),
  article('骨瓷茶具六件套', 'luxury', 128_000),
];

export interface BasketLine {
  readonly article: Article;
  readonly quantity: number;
}

/** A few different things, one to three of each. */
export function basketOf(
  random: SteadyRandom,
  shelf: readonly Article[],
  lines: number,
): BasketLine[] {
  const chosen = new Set<Article>();
  while (chosen.size < Math.min(lines, shelf.length)) {
    chosen.add(random.pick(shelf));
  }
  return [...chosen].map((article) => ({
    article,
    quantity: article.category === 'luxury' ? 1 : random.between(1, 3),
  }));
}
