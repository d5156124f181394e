/** What runs until it is stopped. */
interface Stoppable {
  stop(): Promise<void>;
}

/** What a measurement has started, to be stopped at its end, the last first. */
export class Running {
  private readonly started: Stoppable[] = [];

  /** Given what runs now, keeps it in mind and returns it. */
  add<T extends Stoppable>(started: T): T {
    this.started.push(started);
    return started;
  }

  async stop(): Promise<void> {
    for (const each of this.started.splice(0).reverse()) await each.stop();
  }
}
