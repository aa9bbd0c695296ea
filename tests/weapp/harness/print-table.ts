const KILOBYTE = 1024;

/** Prints rows of a name and its bytes, for those who read the test run. */
export function printSizes(title: string, rows: readonly (readonly [string, number])[]): void {
  const width = Math.max(...rows.map(([name]) => name.length));
  const lines = rows.map(([name, bytes]) => {
    const size = (bytes / KILOBYTE).toFixed(1).padStart(8);
    return `  ${name.padEnd(width)} ${size} kB`;
  });
  process.stdout.write(`\n${title}\n${lines.join('\n')}\n`);
}

/** Prints rows of columns, the first one wide enough for its words. */
export function printRows(title: string, rows: readonly (readonly string[])[]): void {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  const lines = rows.map((row) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  '),
  );
  process.stdout.write(`\n${title}\n  ${lines.join('\n  ')}\n`);
}
