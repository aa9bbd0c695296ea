/** How often a running number may be redrawn, ms: WeChat counts more than 20 updates a second as a fault. */
export const FRAME_MS = 50;

/** WeChat does not tell the phone's setting; style sheets still obey it. */
export function prefersReducedMotion(): boolean {
  return false;
}
