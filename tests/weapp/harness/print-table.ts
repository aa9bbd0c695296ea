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
