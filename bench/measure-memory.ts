import { startWorker } from './child-process';
import type { MemoryAnswer, MemoryQuestion } from './memory.worker';
import { memoryResult, type Result } from './results';

/** From as many as a prefecture's reports to more than the nation's governments publish in five years. */
const MARKS = [1000, 5000, 20_000];

/** Measures what an import holds of memory as it goes on. */
export async function measureMemory(): Promise<Result[]> {
  const worker = startWorker<MemoryQuestion, readonly MemoryAnswer[]>('bench/memory.worker.ts');
  try {
    return [memoryResult(await worker.ask({ marks: MARKS }))];
  } finally {
    await worker.stop();
  }
}
