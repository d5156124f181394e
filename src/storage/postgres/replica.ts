import { Client, Pool, type PoolClient, type PoolConfig } from 'pg';
import { READ_VERSION } from '../sql/dataset-version';
import { errorCode } from '../sql/error-code';
import { borrowClient, type Work } from './borrow-client';
import type { StatementRunner } from './statement-runner';

/** How long it may take to take a connection, or to say that it is there while it works. */
const PATIENCE_MS = 2_000;
/** One that is behind is not asked again for this time: it takes a moment after every write. */
const BEHIND_MS = 50;
const FAILED_MS = 1_000;
/** What it was asked to do, and not that it was asked, took too long. */
const QUERY_CANCELED = '57014';
/** It had to break a read off because the primary removed what was being read. */
const CONFLICT = /^40/;

const ignore = (): void => undefined;

/** A streaming replica: answers reads of the version that it has, and is left out while it is behind or fails. */
export class Replica {
  /** How many reads it has answered. */
  answered = 0;
  private state: 'CURRENT' | 'BEHIND' | 'FAILED' = 'CURRENT';
  private restUntil = 0;
  private probing: Promise<void> | null = null;
  private readonly config: PoolConfig;
  private readonly pool: Pool;
  /**
   * What each connection was seen to have. What a server has replayed it keeps for as long as a connection to it lives;
   * a server that was made anew, or another one behind the same address, is another connection.
   */
  private readonly seen = new WeakMap<PoolClient, string>();

  constructor(
    config: PoolConfig,
    private readonly runner: StatementRunner,
  ) {
    // A silent one cannot be told that a connection ends; the program ends without it.
    this.config = { ...config, connectionTimeoutMillis: PATIENCE_MS, allowExitOnIdle: true };
    this.pool = new Pool(this.config);
    // An idle connection was cut off; the next read finds out what that means.
    this.pool.on('error', ignore);
  }

  get isUsed(): boolean {
    return this.state === 'CURRENT';
  }

  /** Given the version that an answer is to be of, does work; null if that has to be done elsewhere. */
  async read<T>(version: string, work: Work<T>): Promise<{ readonly answer: T } | null> {
    if (!this.mayTry()) return null;
    try {
      const result = await borrowClient(this.pool, (client) =>
        this.unlessSilent(this.answerOf(client, version, work)),
      );
      if (result) this.answered += 1;
      this.become(result ? 'CURRENT' : 'BEHIND');
      return result;
    } catch (error) {
      const code = errorCode(error) ?? '';
      if (code === QUERY_CANCELED) throw error;
      if (!CONFLICT.test(code)) this.become('FAILED');
      return null;
    }
  }

  close(): Promise<void> {
    return this.pool.end();
  }

  /** One that failed is tried in nobody's time, and is back when that went well. */
  private mayTry(): boolean {
    if (this.state === 'CURRENT') return true;
    if (performance.now() < this.restUntil) return false;
    if (this.state === 'FAILED') {
      this.probe().catch(ignore);
      return false;
    }
    this.restUntil = performance.now() + BEHIND_MS;
    return true;
  }

  private become(state: Replica['state']): void {
    this.state = state;
    this.restUntil = performance.now() + (state === 'FAILED' ? FAILED_MS : BEHIND_MS);
  }

  private async answerOf<T>(
    client: PoolClient,
    version: string,
    work: Work<T>,
  ): Promise<{ readonly answer: T } | null> {
    if (this.seen.get(client) !== version) {
      const [row] = await this.runner.rows(client, READ_VERSION);
      this.seen.set(client, row?.[0] as string);
      if (row?.[0] !== version) return null;
    }
    return { answer: await work(client) };
  }

  /** Whoever waits long asks whether it is still there: a machine that lost its power does not say that it is gone. */
  private async unlessSilent<T>(answer: Promise<T>): Promise<T> {
    let timer: NodeJS.Timeout | undefined;
    const silence = new Promise<never>((_resolve, reject) => {
      timer = setInterval(() => void this.probe().catch(reject), PATIENCE_MS);
    });
    try {
      return await Promise.race([answer, silence]);
    } finally {
      clearInterval(timer);
    }
  }

  /** By a connection of its own: those of the pool may all be waiting. */
  private probe(): Promise<void> {
    this.probing ??= this.askAlone()
      .then(
        () => {
          if (this.state === 'FAILED') this.become('CURRENT');
        },
        (error: unknown) => {
          this.become('FAILED');
          throw error;
        },
      )
      .finally(() => (this.probing = null));
    return this.probing;
  }

  private async askAlone(): Promise<void> {
    const client = new Client({ ...this.config, query_timeout: PATIENCE_MS });
    client.on('error', ignore);
    try {
      await client.connect();
      await client.query(READ_VERSION);
    } finally {
      client.end().catch(ignore);
    }
  }
}
