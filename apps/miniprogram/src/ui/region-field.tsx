import type { RegionFieldProps } from './region-field.types';
import { TextField } from './text-field';

/** Province, city and district; a browser has no wheels for them, so they are typed. */
export function RegionField(props: RegionFieldProps) {
  return <TextField {...props} />;
}
