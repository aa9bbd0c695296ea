// What `@tarojs/components` means in a browser (config/index.ts): plain elements. Those of the framework are
// custom elements that come to life and move their children after React has drawn them, which takes the
// focus away from a button just reached.
export { Image } from './image';
export { PullDownRefresh } from './pull-down-refresh';
export { ScrollView } from './scroll-view';
export { Text } from './text';
export { View } from './view';
