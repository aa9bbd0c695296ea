/** refused: no permission; missing: no camera here; busy: another program has it; broken: it gives no picture. */
export type CameraTrouble = 'refused' | 'missing' | 'busy' | 'broken';

export type ScanOutcome =
  | { readonly kind: 'scanned'; readonly text: string }
  | { readonly kind: 'cancelled' }
  /** The code has to be typed, or the trouble mended. */
  | { readonly kind: 'unavailable'; readonly trouble: CameraTrouble };

/** What stands on the scanner; WeChat's own brings its own words. */
export interface ScanWords {
  readonly title: string;
  readonly opening: string;
  readonly aim: string;
  readonly close: string;
  readonly torchOn: string;
  readonly torchOff: string;
  readonly otherCamera: string;
}
