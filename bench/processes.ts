import { existsSync, readFileSync } from 'node:fs';

/** Given a process, returns how much memory it holds now, in megabytes; null where the system does not tell. */
export function residentMegabytes(pid: number): number | null {
  return megabytes([String(pid)], 'VmRSS');
}

/** Returns how much memory this process and its children hold now; null where the system does not tell. */
export function residentMegabytesInAll(): number | null {
  return megabytes(ownProcesses(), 'VmRSS');
}

/** Returns the most that this process and its children have held, each at its time; null where the system does not tell. */
export function peakMegabytesInAll(): number | null {
  return megabytes(ownProcesses(), 'VmHWM');
}

/** Given a process, returns the processor time it has taken; null where the system does not tell. */
export function coreSeconds(pid: number): number | null {
  return secondsOf([String(pid)]);
}

/** Returns the processor time that this process and its children have taken; null where the system does not tell. */
export function coreSecondsInAll(): number | null {
  return secondsOf(ownProcesses());
}

/** This process and its children, which Linux lists by thread. */
function ownProcesses(): string[] {
  const list = `/proc/self/task/${process.pid}/children`;
  const children = existsSync(list) ? readFileSync(list, 'utf8').split(' ') : [];
  return ['self', ...children.filter((each) => each !== '')];
}

function megabytes(processes: readonly string[], what: 'VmRSS' | 'VmHWM'): number | null {
  return sumOf(processes, 'status', (status) => {
    const [, kilobytes = '0'] = new RegExp(`^${what}:\\s+(\\d+)`, 'm').exec(status) ?? [];
    return Number(kilobytes) / 1024;
  });
}

/** Linux counts in ticks of a hundredth of a second: the 12th and 13th field after the name, which is in brackets. */
function secondsOf(processes: readonly string[]): number | null {
  return sumOf(processes, 'stat', (stat) => {
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return (Number(fields[11]) + Number(fields[12])) / 100;
  });
}

function sumOf(processes: readonly string[], file: string, read: (text: string) => number): number | null {
  const paths = processes.map((each) => `/proc/${each}/${file}`);
  if (!paths.every((path) => existsSync(path))) return null;
  return paths.reduce((sum, path) => sum + read(readFileSync(path, 'utf8')), 0);
}
