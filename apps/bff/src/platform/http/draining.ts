import { Injectable } from '@nestjs/common';

/** What is being answered, and whether anything new still is. */
@Injectable()
export class Draining {
  private started = false;
  private inFlight = 0;
  private whenIdle: (() => void) | null = null;

  get isOn(): boolean {
    return this.started;
  }

  enter(): void {
    this.inFlight += 1;
  }

  leave(): void {
    this.inFlight -= 1;
    if (this.inFlight === 0) {
      this.whenIdle?.();
    }
  }

  /** From here on nothing new is taken. @returns when all that was begun has been answered */
  async begin(): Promise<void> {
    this.started = true;
    if (this.inFlight > 0) {
      await new Promise<void>((resolve) => {
        this.whenIdle = resolve;
      });
    }
  }
}
