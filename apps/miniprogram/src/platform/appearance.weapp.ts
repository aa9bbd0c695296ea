import Taro from '@tarojs/taro';
import themes from '../theme.json';
import type { Look, LookScope, SystemLook } from './appearance';

const NOTHING: LookScope = {};
/** WeChat takes no other colours for the words of the navigation bar. */
const BAR_WORDS = { light: '#000000', dark: '#ffffff' } as const;

/** Once a page's bar was painted, WeChat no longer changes it with the phone's theme. */
let hasPainted = false;

export function readSystemLook(): SystemLook {
  const info: Readonly<Record<string, unknown>> = { ...Taro.getAppBaseInfo() };
  const { theme, fontSizeScaleFactor: scale } = info;
  return {
    theme: theme === 'dark' ? 'dark' : 'light',
    textScale: typeof scale === 'number' && scale > 0 ? scale : 1,
  };
}

/** Calls back when the phone changes its theme, or comes back with other settings. */
export function onSystemLook(listener: () => void): void {
  Taro.onThemeChange(listener);
  Taro.onAppShow(listener);
}

/** WeChat has nothing around all pages; each page is painted when it is shown. */
export function paintApp(_look: Look): void {}

/** Paints the navigation bar and what shows behind a page that is pulled. */
export function paintPage(look: Look): void {
  if (!look.isThemeChosen && !hasPainted) return;
  hasPainted = true;
  const colours = themes[look.theme];
  void Taro.setNavigationBarColor({
    frontColor: BAR_WORDS[look.theme],
    backgroundColor: colours.navigationBackground,
  });
  void Taro.setBackgroundColor({
    backgroundColor: colours.pageBackground,
    backgroundColorTop: colours.pageBackground,
    backgroundColorBottom: colours.pageBackground,
  });
  void Taro.setBackgroundTextStyle({ textStyle: look.theme === 'dark' ? 'light' : 'dark' });
}

/** WeChat's style sheets cannot be told what was chosen in the app: the elements carry it. */
export function scopeOf(look: Look): LookScope {
  if (!look.isThemeChosen && !look.hasLittleMotion && look.textScale === 1) return NOTHING;
  const names = [
    'own-look',
    ...(look.theme === 'dark' ? ['theme-dark'] : []),
    ...(look.hasLittleMotion ? ['little-motion'] : []),
  ];
  return { className: names.join(' '), style: `--text-scale: ${look.textScale}` };
}
