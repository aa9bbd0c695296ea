import Taro from '@tarojs/taro';
import { paths } from '@/routes';

/** The deepest page stack that the platform allows. */
const DEEPEST_STACK = 10;

export type TabName = 'home' | 'card' | 'me';

/** Shows one of the tab pages. */
export function switchTo(tab: TabName): void {
  void Taro.switchTab({ url: paths[tab] });
}

/** Opens a page on top of this one, or in its place when the stack is full. */
export function goTo(path: string): void {
  if (Taro.getCurrentPages().length < DEEPEST_STACK) void Taro.navigateTo({ url: path });
  else void Taro.redirectTo({ url: path });
}

/** Goes back to the page before, or home when this page was opened by its address. */
export function goBack(): void {
  if (Taro.getCurrentPages().length > 1) void Taro.navigateBack();
  else switchTo('home');
}
