import { draw } from './draw';

/** A sun that rises behind hills. */
export const cheer = draw(
  '#DCEBF5',
  `<g stroke="#E9A23B" stroke-width="10" stroke-linecap="round"><path d="M250 46v36M136 88l24 30M364 88l-24 30M70 186l38 12M430 186l-38 12"/></g>
<circle cx="250" cy="216" r="104" fill="#F6C35B"/>
<path d="M0 300l120-104 86 72 62-52 112 92 66-50 54 46v96H0z" fill="#4F7C6B"/>
<path d="M120 196l-34 30 22 12 16-10 18 16 14-14zM268 216l-22 18 16 10 10-8 16 14 12-8z" fill="#FFFFFF"/>
<path d="M0 340c90-44 170-44 250-10 90 38 170 26 250-14v84H0z" fill="#2F5A4C"/>
<path d="M340 330v-92" stroke="#5C3A1E" stroke-width="8" stroke-linecap="round"/><path d="M344 238h74l-18 24 18 24h-74z" fill="#C2410C"/>`,
);
