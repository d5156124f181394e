import { answerRequests } from '../../../src/ingest/pool/messages';
import { watchProcess } from '../../../src/ingest/pool/watch-process';

const MOST_MEGABYTES = 600;

/** Ways to bring a process down that a catch cannot reach; most of them would take a whole process of threads along. */
const UNRULY: Readonly<Record<string, () => void>> = {
  'loops without end': () => {
    for (;;);
  },
  'waits without end': () => undefined,
  'piles up numbers': () => {
    const pile: number[] = [];
    for (;;) pile.push(pile.length * 1.5);
  },
  'piles up matches': () => {
    const pile: unknown[] = [];
    for (;;) pile.push('ab '.repeat(2e6).match(/\w+/g));
  },
  'piles up objects': () => {
    const pile: unknown[] = [];
    for (;;) pile.push({ at: [pile.length] });
  },
  'piles up buffers': () => {
    const pile: Buffer[] = [];
    for (;;) pile.push(Buffer.alloc(2 ** 20, 1));
  },
  aborts: () => process.abort(),
  exits: () => process.exit(0),
  'is killed': () => process.kill(process.pid, 'SIGSEGV'),
  throws: () => {
    throw new Error('thrown');
  },
};

watchProcess(MOST_MEGABYTES);

const kept: unknown[] = [];

/** Stands in for the process that reads: a document's content says what it does to it; others come back as they are. */
answerRequests(async ({ content, provenance }) => {
  const words = Buffer.from(content).toString();
  UNRULY[words]?.();
  if (words === 'leaves much behind') kept.push(Array.from({ length: 500_000 }, (_, at) => ({ at })));
  if (words in UNRULY) await new Promise(() => setInterval(() => undefined, 1000));
  return {
    source: { ...provenance },
    report: null,
    findings: [],
    diagnostics: [],
    district: null,
  } as never;
});
