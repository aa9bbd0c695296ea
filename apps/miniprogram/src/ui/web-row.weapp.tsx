import { CopyRow } from './copy-row';
import type { WebRowProps } from './web-row.types';

/** Leads out of the app to a page of the web: WeChat opens none for a shop of this kind, so its address is copied. */
export function WebRow({ title, address }: WebRowProps) {
  return <CopyRow icon="globe" name={title} value={address} />;
}
