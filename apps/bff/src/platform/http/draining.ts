import { Injectable } from '@nestjs/common';

/** Set once, when the server has been told to stop. */
@Injectable()
export class Draining {
  private started = false;

  get isOn(): boolean {
    return this.started;
  }

  begin(): void {
    this.started = true;
  }
}
