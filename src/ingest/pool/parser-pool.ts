import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { DiagnosticCode } from '../../domain';
import type { DocumentParser } from '../document-parser';
import type { ParsedDocument } from '../parsed-document';
import { withoutReport } from '../without-report';
import { HEAP_LIMIT_MB, TIME_LIMIT_MS } from './limits';
import type { ParseRequest } from './messages';
import { ParserProcess, type Ending } from './parser-process';
import type { ProcessLimits } from './reading-child';

/** Processes that read documents; `close` ends them, and must be called for this process to end. */
export interface ParserPool extends DocumentParser {
  close(): Promise<void>;
}

/** How many documents are read at a time, and limits that differ from the usual ones. */
export interface PoolOptions extends Partial<ProcessLimits> {
  readonly jobs: number;
}

/** One is read, one waits beside it. */
const MOST_LOAD = 2;

/**
 * Starts as many processes as documents are to be read at a time. A document that takes too long or too much memory, or
 * brings its process down, gives a diagnostic, and the others are read.
 */
export function createParserPool({ jobs, ...changed }: PoolOptions): ParserPool {
  const script = join(__dirname, 'parse.worker');
  const usual = { milliseconds: TIME_LIMIT_MS, heapMegabytes: HEAP_LIMIT_MB, script };
  const limits: ProcessLimits = { ...usual, ...changed };
  const processes = Array.from({ length: jobs }, () => new ParserProcess(limits));
  const killAll = (): void => processes.forEach((each) => each.kill());
  process.once('exit', killAll);

  let closed = false;
  const waiting: (() => void)[] = [];
  const leastLoaded = (): ParserProcess | undefined =>
    processes.filter(({ load }) => load < MOST_LOAD).sort((one, other) => one.load - other.load)[0];
  const read = async (request: ParseRequest): Promise<ParsedDocument | Ending> => {
    let reader: ParserProcess | undefined;
    while (!closed && !(reader = leastLoaded())) await new Promise<void>((resolve) => waiting.push(resolve));
    if (!reader) throw new Error('The pool is closed.');
    return reader.parse(request).finally(() => waiting.shift()?.());
  };

  return {
    jobs,
    async parse(content, provenance, given) {
      const request = { content, provenance, given };
      const answer = await read(request);
      return typeof answer === 'string' ? unread(request, answer, limits) : answer;
    },
    async close() {
      closed = true;
      for (const wake of waiting.splice(0)) wake();
      process.off('exit', killAll);
      await Promise.all(processes.map((each) => each.stop()));
    },
  };
}

/** A document over which a process ended has a source of which nothing is known but its bytes. */
function unread(
  { content, provenance }: ParseRequest,
  ending: Ending,
  { milliseconds }: ProcessLimits,
): ParsedDocument {
  const reasons: Readonly<Record<Ending, readonly [DiagnosticCode, string]>> = {
    OVER_TIME: ['TIME_LIMIT_EXCEEDED', `Reading took more than ${milliseconds / 1000} s and was ended.`],
    OVER_MEMORY: ['MEMORY_LIMIT_EXCEEDED', 'Reading took more memory than any report and was ended.'],
    DIED: ['INTERNAL_FAILURE', 'Reading failed by a defect of this program (its process ended).'],
  };
  const [code, message] = reasons[ending];
  const sha256 = createHash('sha256').update(content).digest('hex');
  const place = null;
  return withoutReport(provenance, {
    sha256,
    bytes: content.length,
    mediaType: 'application/octet-stream',
    diagnostics: [{ code, severity: 'ERROR', message, place }],
  });
}
