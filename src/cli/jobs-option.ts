import { availableParallelism } from 'node:os';
import { InvalidArgumentError, Option } from 'commander';

/** More than any machine this is for has processors; each job is a process. */
const MOST_JOBS = 256;

/** What `--jobs` comes to. */
export interface JobsOption {
  readonly jobs: number;
}

/** Returns the option that says how many documents are read at a time: as many as there are processors, if it is absent. */
export function jobsOption(): Option {
  return new Option('--jobs <count>', 'how many documents are read at a time, each in a process of its own')
    .argParser(parseJobs)
    .default(availableParallelism(), 'the number of processors');
}

/** Given a number of jobs and of documents, returns how many processes are of use. */
export function processesFor(jobs: number, documents: number): number {
  return Math.max(1, Math.min(jobs, documents));
}

function parseJobs(value: string): number {
  const jobs = /^[1-9]\d{0,2}$/.test(value) ? Number(value) : 0;
  if (jobs === 0 || jobs > MOST_JOBS)
    throw new InvalidArgumentError(`A number of jobs is a whole number from 1 to ${MOST_JOBS}.`);
  return jobs;
}
