/** A point of its own, followed one by one: slow, obvious, and built nothing like the kernel. */
interface Point {
  lot: number;
  earning: number;
  expiresAt: number;
  place: 'AVAILABLE' | `HELD ${number}` | `SPENT ${number}` | 'GONE';
}

/** The naive model of one member's points, against which the kernel is tested. */
export class NaiveLedger {
  private points: Point[] = [];
  private lots = 0;
  debt = 0;

  balance(now: number): { available: number; held: number; debt: number } {
    return {
      available: this.live(now).length,
      held: this.points.filter((p) => p.place.startsWith('HELD')).length,
      debt: this.debt,
    };
  }

  earn(earning: number, amount: number, expiresAt: number): void {
    const lot = this.lots++;
    for (let i = 0; i < amount; i++) {
      this.points.push({ lot, earning, expiresAt, place: 'AVAILABLE' });
    }
    this.payDebt(this.points.slice(-amount));
  }

  spend(spending: number, amount: number, now: number): boolean {
    return this.move(this.live(now), amount, `SPENT ${spending}`);
  }

  hold(hold: number, amount: number, now: number): boolean {
    return this.move(this.live(now), amount, `HELD ${hold}`);
  }

  capture(hold: number): void {
    for (const p of this.at(`HELD ${hold}`)) {
      p.place = 'GONE';
    }
  }

  release(hold: number, now: number): void {
    this.bringBack(this.at(`HELD ${hold}`), now, null);
  }

  giveBack(spending: number, amount: number, now: number, graceMs: number | null): void {
    const latestFirst = this.at(`SPENT ${spending}`).sort(consumption).reverse();
    this.bringBack(latestFirst.slice(0, amount), now, graceMs);
  }

  outstanding(spending: number): number {
    return this.at(`SPENT ${spending}`).length;
  }

  clawBack(earning: number, amount: number, now: number): void {
    const own = (p: Point) => (p.earning === earning ? 0 : 1);
    const order = this.live(now).sort((a, b) => own(a) - own(b) || consumption(a, b));
    const taken = order.slice(0, amount);
    for (const p of taken) {
      p.place = 'GONE';
    }
    this.debt += amount - taken.length;
  }

  private bringBack(points: Point[], now: number, graceMs: number | null): void {
    const children = new Map<number, number>();
    const back: Point[] = [];
    for (const p of points) {
      if (p.expiresAt > now) {
        p.place = 'AVAILABLE';
        back.push(p);
      } else if (graceMs === null) {
        p.place = 'GONE';
      } else {
        p.place = 'GONE';
        const lot = children.get(p.lot) ?? this.lots++;
        children.set(p.lot, lot);
        const child: Point = {
          lot,
          earning: p.earning,
          expiresAt: now + graceMs,
          place: 'AVAILABLE',
        };
        this.points.push(child);
        back.push(child);
      }
    }
    this.payDebt(back.sort(consumption));
  }

  private payDebt(fresh: readonly Point[]): void {
    for (const p of fresh) {
      if (this.debt > 0) {
        p.place = 'GONE';
        this.debt -= 1;
      }
    }
  }

  private move(from: Point[], amount: number, place: Point['place']): boolean {
    if (from.length < amount || this.debt > 0) {
      return false;
    }
    for (const p of from.sort(consumption).slice(0, amount)) {
      p.place = place;
    }
    return true;
  }

  private at(place: Point['place']): Point[] {
    return this.points.filter((p) => p.place === place);
  }

  private live(now: number): Point[] {
    return this.points.filter((p) => p.place === 'AVAILABLE' && p.expiresAt > now);
  }
}

const consumption = (a: Point, b: Point): number => a.expiresAt - b.expiresAt || a.lot - b.lot;
