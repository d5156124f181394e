import type { AttackedServer } from './attacked-server';

const QUERY = `query ($year: Int!) {
  district(code: "120110") { name report(year: $year) { id applicationOutcomes { kind total } } }
}`;
const PAUSE_MS = 25;

/** What an honest client saw. */
export interface Seen {
  readonly answers: number;
  /** What was answered wrongly or not at all. */
  readonly failures: readonly string[];
  /** Milliseconds. */
  readonly median: number;
  readonly p99: number;
}

/** Asks the same small question again and again, as a page of somebody's would, until it is told to stop. */
export class HonestClient {
  private readonly times: number[] = [];
  private readonly failures: string[] = [];
  private isAsking = true;
  private readonly asking: Promise<void>;

  constructor(private readonly server: AttackedServer) {
    this.asking = this.askAgainAndAgain();
  }

  async stop(): Promise<Seen> {
    this.isAsking = false;
    await this.asking;
    const sorted = this.times.toSorted((one, other) => one - other);
    const at = (share: number): number =>
      sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;
    return { answers: sorted.length, failures: this.failures, median: at(0.5), p99: at(0.99) };
  }

  private async askAgainAndAgain(): Promise<void> {
    while (this.isAsking) {
      const begin = performance.now();
      try {
        const { status, body } = await this.server.ask(QUERY, { year: 2022 });
        const { district } = body.data as { district: { report: { id: string } } };
        if (status !== 200 || district.report.id !== '120110-2022') this.failures.push(JSON.stringify(body));
      } catch (error) {
        this.failures.push(String(error));
      }
      this.times.push(performance.now() - begin);
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
  }
}
