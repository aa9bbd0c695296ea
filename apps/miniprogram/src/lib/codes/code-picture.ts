/** A grid of modules, true for black, rows from top to bottom. */
export type Modules = readonly (readonly boolean[])[];

/**
 * Black modules on white as an SVG in a data address, one unit to a module. A single row is a
 * barcode: it is stretched to whatever height it is given.
 */
export function codePicture(modules: Modules): string {
  const width = modules[0]?.length ?? 0;
  const path = modules
    .map((row, y) =>
      runs(row)
        .map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`)
        .join(''),
    )
    .join('');
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${modules.length}" ` +
    `viewBox="0 0 ${width} ${modules.length}" preserveAspectRatio="none" shape-rendering="crispEdges">` +
    `<path fill="#fff" d="M0 0h${width}v${modules.length}H0z"/><path d="${path}"/></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

/** Start and length of each run of black in a row. */
function runs(row: readonly boolean[]): [start: number, length: number][] {
  const found: [number, number][] = [];
  row.forEach((isBlack, x) => {
    const last = found[found.length - 1];
    if (!isBlack) return;
    if (last !== undefined && last[0] + last[1] === x) last[1] += 1;
    else found.push([x, 1]);
  });
  return found;
}
