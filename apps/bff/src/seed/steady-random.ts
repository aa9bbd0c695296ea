/** Random numbers that are the same in every run: the demo looks alive and never changes. */
export class SteadyRandom {
  constructor(private state: number) {}

  /** A whole number from `least` to `most`, both included. */
  between(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  pick<T>(items: readonly T[]): T {
    const item = items[this.between(0, items.length - 1)];
    if (item === undefined) {
      throw new RangeError('nothing to pick from');
    }
    return item;
  }

  /** True once in `times`. */
  once(times: number): boolean {
    return this.between(1, times) === 1;
  }

  /** mulberry32: 32 bits of state are plenty for a demo. */
  private next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }
}
