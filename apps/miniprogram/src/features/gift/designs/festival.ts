import { draw } from './draw';

/** Two lanterns. */
export const festival = draw(
  '#FBE3D6',
  `<path d="M0 40c120 40 380 40 500 0" fill="none" stroke="#9A3412" stroke-width="6"/>
<path d="M170 66v40M332 62v76" stroke="#9A3412" stroke-width="6"/>
<rect x="136" y="104" width="68" height="18" rx="6" fill="#D9A441"/><ellipse cx="170" cy="182" rx="88" ry="66" fill="#C2410C"/><path d="M170 116v132M138 122c-26 40-26 80 0 120M202 122c26 40 26 80 0 120" fill="none" stroke="#E57B45" stroke-width="5"/><rect x="136" y="242" width="68" height="18" rx="6" fill="#D9A441"/><path d="M154 262v54M170 262v66M186 262v54" stroke="#D9A441" stroke-width="6" stroke-linecap="round"/>
<rect x="304" y="136" width="56" height="16" rx="6" fill="#D9A441"/><ellipse cx="332" cy="202" rx="72" ry="54" fill="#B03A0A"/><path d="M332 148v108M306 154c-20 34-20 64 0 96M358 154c20 34 20 64 0 96" fill="none" stroke="#E57B45" stroke-width="5"/><rect x="304" y="250" width="56" height="16" rx="6" fill="#D9A441"/><path d="M320 268v44M332 268v54M344 268v44" stroke="#D9A441" stroke-width="6" stroke-linecap="round"/>
<g fill="#D9A441"><circle cx="70" cy="120" r="7"/><circle cx="436" cy="150" r="6"/><circle cx="250" cy="320" r="6"/><circle cx="62" cy="290" r="6"/><circle cx="440" cy="330" r="8"/></g>`,
);
