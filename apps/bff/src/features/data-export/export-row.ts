import { instant } from '@huiji/shared-types';
import { DateTimeScalar } from '../../platform/graphql/index.js';
import type { ExportSection } from './export-sections.js';

export type ExportRow = Readonly<Record<string, unknown>>;

/**
 * A row as the export shows it: instants as RFC 3339, JSON unpacked, flags true or false.
 * @param open reads an address that is sealed for the member
 */
export function exportRow(
  row: ExportRow,
  { json = [], flags = [], addresses = [] }: ExportSection,
  open: (sealed: Buffer) => unknown,
): ExportRow {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => {
      if (name.endsWith('At') && typeof value === 'number') {
        return [name, DateTimeScalar.serialize(instant(value))];
      }
      if (addresses.includes(name) && Buffer.isBuffer(value)) {
        return [name, open(value)];
      }
      if (json.includes(name) && typeof value === 'string') {
        return [name, JSON.parse(value)];
      }
      return [name, flags.includes(name) ? value === 1 : value];
    }),
  );
}
