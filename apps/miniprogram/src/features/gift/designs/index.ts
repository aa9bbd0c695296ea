import { GIFT_DESIGNS, type GiftDesign } from '@huiji/shared-types';
import { birthday } from './birthday';
import { cheer } from './cheer';
import { festival } from './festival';
import { love } from './love';
import { thanks } from './thanks';
import { warmth } from './warmth';

const DRAWINGS: Readonly<Record<GiftDesign, string>> = {
  warmth,
  birthday,
  thanks,
  festival,
  cheer,
  love,
};

/** A design that this version does not know is shown as the first. */
export const designOf = (name: string | null | undefined): GiftDesign =>
  GIFT_DESIGNS.find((known) => known === name) ?? GIFT_DESIGNS[0];

/** The picture of a card, as a data address. */
export const designPicture = (design: GiftDesign): string =>
  `data:image/svg+xml,${encodeURIComponent(DRAWINGS[design])}`;

/** The same as a file of the mini-program: chats show no SVG. */
export const designFile = (design: GiftDesign): string => `/features/gift/designs/${design}.png`;
