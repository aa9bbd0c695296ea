import { mergeInternalComponents } from '@tarojs/shared';
import a11y from './a11y.json';

mergeInternalComponents(Object.fromEntries(a11y.tags.map((tag) => [tag, { ...a11y.attrs }])));
