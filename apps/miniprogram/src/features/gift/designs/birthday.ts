import { draw } from './draw';

/** A cake with three candles. */
export const birthday = draw(
  '#E7EEF9',
  `<path d="M60 84l18 10M426 70l14-14M92 186l-16 12M410 176l20 8M120 48l6 16M376 112l12-4" stroke="#2B3A67" stroke-width="7" stroke-linecap="round"/>
<circle cx="74" cy="140" r="7" fill="#C2410C"/><circle cx="432" cy="126" r="7" fill="#D9A441"/><circle cx="166" cy="62" r="6" fill="#D9A441"/><circle cx="340" cy="58" r="7" fill="#C2410C"/>
<path d="M190 124h14v58h-14zM243 112h14v70h-14zM296 124h14v58h-14z" fill="#2B3A67"/>
<path d="M197 88c12 16 10 30 0 30s-12-14 0-30M250 76c12 16 10 30 0 30s-12-14 0-30M303 88c12 16 10 30 0 30s-12-14 0-30" fill="#D9A441"/>
<rect x="142" y="178" width="216" height="84" rx="16" fill="#F4B8A2"/>
<path d="M142 206c18 24 36 24 54 0 18 24 36 24 54 0 18 24 36 24 54 0 18 24 36 24 54 0v-12a16 16 0 0 0-16-16H158a16 16 0 0 0-16 16z" fill="#FFFFFF"/>
<rect x="106" y="256" width="288" height="88" rx="16" fill="#C2410C"/>
<path d="M106 290h288" stroke="#9A3412" stroke-width="10" stroke-dasharray="2 22" stroke-linecap="round"/>
<rect x="84" y="340" width="332" height="14" rx="7" fill="#2B3A67"/>`,
);
