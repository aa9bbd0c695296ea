import { draw } from './draw';

/** A bunch of flowers. */
export const thanks = draw(
  '#E6F1E4',
  `<path d="M250 250V130M250 256l-74-86M250 256l74-86" stroke="#3F7A46" stroke-width="9" stroke-linecap="round"/>
<path d="M214 214c-34 6-52-8-58-30 30-2 50 8 58 30M286 214c34 6 52-8 58-30-30-2-50 8-58 30" fill="#5E9A63"/>
<g fill="#C2410C"><circle cx="250" cy="72" r="21"/><circle cx="283" cy="96" r="21"/><circle cx="270" cy="134" r="21"/><circle cx="230" cy="134" r="21"/><circle cx="217" cy="96" r="21"/></g><circle cx="250" cy="108" r="20" fill="#F2C14E"/>
<g fill="#F2A07B"><circle cx="164" cy="118" r="17"/><circle cx="190" cy="138" r="17"/><circle cx="180" cy="168" r="17"/><circle cx="148" cy="168" r="17"/><circle cx="138" cy="138" r="17"/></g><circle cx="164" cy="147" r="15" fill="#FFFFFF"/>
<g fill="#E8C15A"><circle cx="336" cy="118" r="17"/><circle cx="362" cy="138" r="17"/><circle cx="352" cy="168" r="17"/><circle cx="320" cy="168" r="17"/><circle cx="310" cy="138" r="17"/></g><circle cx="336" cy="147" r="15" fill="#FFFFFF"/>
<path d="M172 220h156l-52 146h-52z" fill="#FFFFFF"/><path d="M172 220l78 40 78-40-52 146h-52z" fill="#D9E6D6"/>
<path d="M214 296c-26-16-44-6-40 8 3 11 26 8 40-8m72 0c26-16 44-6 40 8-3 11-26 8-40-8" fill="#9A3412"/><rect x="208" y="286" width="84" height="20" rx="10" fill="#C2410C"/>`,
);
