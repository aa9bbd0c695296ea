/** Text that a till chose, compared byte by byte. */
export const printableColumn = (length: number) =>
  ({ type: 'varchar', length, charset: 'utf8mb4', collation: 'utf8mb4_bin' }) as const;
