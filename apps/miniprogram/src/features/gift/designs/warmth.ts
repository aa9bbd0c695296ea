import { draw } from './draw';

/** A cup that steams. */
export const warmth = draw(
  '#FFE7D3',
  `<circle cx="250" cy="212" r="150" fill="#FFD3AE"/>
<path d="M196 128c-16-22 16-34 0-58M250 120c-18-26 18-40 0-68M304 128c-16-22 16-34 0-58" fill="none" stroke="#C2410C" stroke-width="9" stroke-linecap="round"/>
<path d="M338 196h28a46 46 0 0 1 0 92h-32" fill="none" stroke="#9A3412" stroke-width="18"/>
<path d="M146 160h208v84a88 88 0 0 1-88 88h-32a88 88 0 0 1-88-88z" fill="#C2410C"/>
<path d="M146 160h208v26H146z" fill="#9A3412"/>
<path d="M250 290s-46-26-46-56a24 24 0 0 1 46-11 24 24 0 0 1 46 11c0 30-46 56-46 56" fill="#FFE7D3"/>
<rect x="126" y="344" width="248" height="14" rx="7" fill="#9A3412"/>`,
);
