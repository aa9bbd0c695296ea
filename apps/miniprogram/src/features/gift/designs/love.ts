import { draw } from './draw';

/** A letter with a heart. */
export const love = draw(
  '#FBE4E2',
  `<path d="M92 92c-16-10-22-22-22-32a13 13 0 0 1 22-9 13 13 0 0 1 22 9c0 10-6 22-22 32M410 128c-18-12-26-24-26-36a15 15 0 0 1 26-10 15 15 0 0 1 26 10c0 12-8 24-26 36" fill="#E38D84"/>
<path d="M130 170L250 78l120 92v176H130z" fill="#A83A32"/>
<rect x="158" y="110" width="184" height="180" rx="12" fill="#FFFFFF"/>
<path d="M250 232s-54-32-54-68a29 29 0 0 1 54-14 29 29 0 0 1 54 14c0 36-54 68-54 68" fill="#C2410C"/>
<path d="M130 176l120 94 120-94v158a14 14 0 0 1-14 14H144a14 14 0 0 1-14-14z" fill="#D9675D"/>
<path d="M136 344l88-92a36 36 0 0 1 52 0l88 92" fill="none" stroke="#A83A32" stroke-width="8" stroke-linejoin="round"/>`,
);
