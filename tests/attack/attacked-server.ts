import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { readAnswer, type Answer } from '../http/running-server';
import { Gongkai } from '../support/gongkai';

/** A server as an operator runs it, in a process of its own, over the real reports and some invented ones. */
export class AttackedServer {
  readonly gongkai = new Gongkai();
  url = '';
  curator = '';
  private child: ChildProcess | null = null;

  async start(env: NodeJS.ProcessEnv = {}): Promise<void> {
    this.gongkai.run(['seed']);
    this.gongkai.run(['seed', '--synthetic', '--reports', '60']);
    const made = this.gongkai.run(['token', 'create', 'Li Hua', '--role', 'CURATOR', '--expires', '1d']);
    this.curator = /gongkai_\S+/.exec(made.stdout)![0];
    this.child = this.gongkai.start(['serve'], { PORT: '0', LOG_LEVEL: 'fatal', ...env });
    for await (const line of createInterface({ input: this.child.stderr! })) {
      this.url = /^Serving at (\S+)/.exec(line)?.[1] ?? '';
      if (this.url !== '') break;
    }
    this.child.stderr!.resume();
  }

  get port(): number {
    return Number(new URL(this.url).port);
  }

  get isAlive(): boolean {
    return this.child?.exitCode === null && this.child.signalCode === null;
  }

  /** What the process holds in memory; 0 where the system does not tell. */
  get residentMegabytes(): number {
    const status = `/proc/${this.child!.pid}/status`;
    if (!existsSync(status)) return 0;
    return Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(status, 'utf8'))![1]) / 1024;
  }

  fetch(path: string, init?: RequestInit): Promise<Response> {
    return fetch(new URL(path, this.url), init);
  }

  async post(body: string, headers: Record<string, string> = {}): Promise<Answer> {
    const init = { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body };
    return readAnswer(await this.fetch('/graphql', init));
  }

  ask(query: string, variables: object = {}, headers: Record<string, string> = {}): Promise<Answer> {
    return this.post(JSON.stringify({ query, variables }), headers);
  }

  async stop(): Promise<void> {
    const exited = once(this.child!, 'exit');
    this.child!.kill('SIGTERM');
    await exited;
    this.gongkai.dispose();
  }
}
