import { Injectable } from '@nestjs/common';

/** Work between migrating and the first request, such as seeding an empty database. */
export interface StartTask {
  readonly name: string;
  run(): Promise<void>;
}

/** Where it is announced, before the application has started (`onModuleInit`). */
@Injectable()
export class StartTasks {
  private readonly tasks: StartTask[] = [];

  add(task: StartTask): void {
    this.tasks.push(task);
  }

  /** One after another, in the order in which they were announced. */
  async run(): Promise<void> {
    for (const task of this.tasks) {
      await task.run();
    }
  }
}
