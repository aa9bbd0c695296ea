import '@tarojs/components/types/common';

declare module '@tarojs/components/types/common' {
  /** What config/plugins/a11y adds to the templates. */
  interface StandardProps<T, TouchEvent> {
    ariaRole?: string;
    ariaLabel?: string;
    ariaHidden?: boolean;
    ariaLive?: 'polite' | 'assertive' | 'off';
    ariaChecked?: boolean;
    ariaSelected?: boolean;
    ariaExpanded?: boolean;
    ariaDisabled?: boolean;
    ariaModal?: boolean;
  }
}
