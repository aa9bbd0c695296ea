import { encode } from 'uqr';
import { encodeCode128C, QUIET_MODULES } from './code-128c';
import { codePicture, type Modules } from './code-picture';

/** Blank modules around a QR code (ISO/IEC 18004). */
const QR_QUIET_MODULES = 4;

export interface CodeDrawing {
  readonly picture: string;
  /** Modules across, quiet zones included. */
  readonly modules: number;
}

/** The digits as a Code 128-C barcode. */
export function drawBarcode(digits: string): CodeDrawing {
  const quiet = Array.from({ length: QUIET_MODULES }, () => false);
  return drawing([[...quiet, ...encodeCode128C(digits), ...quiet]]);
}

/** The digits as a QR code: 20 digits fit version 1 at level Q. */
export function drawQr(digits: string): CodeDrawing {
  const { data } = encode(digits, { ecc: 'Q', border: QR_QUIET_MODULES, boostEcc: false });
  return drawing(data);
}

function drawing(modules: Modules): CodeDrawing {
  return { picture: codePicture(modules), modules: modules[0]?.length ?? 0 };
}
