import { createHash, randomBytes } from 'node:crypto';
import { readFileSync, readlinkSync } from 'node:fs';

/** What tells processes that see each other, by number, from all others: one start of one machine, and one container. */
const NEIGHBOURHOOD = neighbourhood();

/** Returns an id for an importer of this process, which tells where it runs. */
export function newImporterId(): string {
  return [NEIGHBOURHOOD, process.pid, randomBytes(9).toString('base64url')].join('.');
}

/** Given an importer's id, returns whether its process is known to be gone: it was one of this machine, and is none now. */
export function isDead(id: string): boolean {
  const [where, pid] = id.split('.');
  if (NEIGHBOURHOOD === '' || where !== NEIGHBOURHOOD) return false;
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}

/** Empty where it cannot be told: then leases alone tell who lives. */
function neighbourhood(): string {
  try {
    const start = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    const container = readlinkSync('/proc/self/ns/pid');
    return createHash('sha256').update(`${start} ${container}`).digest('hex').slice(0, 16);
  } catch {
    return '';
  }
}
