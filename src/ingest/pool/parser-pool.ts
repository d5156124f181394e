import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { DiagnosticCode } from '../../domain';
import type { DocumentParser } from '../document-parser';
import type { ParsedDocument } from '../parsed-document';
import { withoutReport } from '../without-report';
import { HEAP_LIMIT_MB, TIME_LIMIT_MS } from './limits';
import type { ParseRequest } from './messages';
import { ParserProcess, type Ending, type ProcessLimits } from './parser-process';

/** Processes that read documents; `close` ends them, and must be called for this process to end. */
export interface ParserPool extends DocumentParser {
  close(): Promise<void>;
}

/** How many documents are read at a time, and limits that differ from the usual ones. */
export interface PoolOptions extends Partial<ProcessLimits> {
  readonly jobs: number;
}

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
  const idle = [...processes];
  const waiting: ((free: ParserProcess) => void)[] = [];
  const take = async (): Promise<ParserProcess> =>
    idle.pop() ?? new Promise((resolve) => waiting.push(resolve));
  const release = (free: ParserProcess): void => {
    const next = waiting.shift();
    if (next) next(free);
    else idle.push(free);
  };

  return {
    jobs,
    async parse(content, provenance, given) {
      const request = { content, provenance, given };
      const reader = await take();
      try {
        if (closed) throw new Error('The pool is closed.');
        const answer = await reader.parse(request);
        return typeof answer === 'string' ? unread(request, answer, limits) : answer;
      } finally {
        release(reader);
      }
    },
    async close() {
      closed = true;
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
