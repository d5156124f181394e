import { readFileSync } from 'node:fs';
import { findAbove } from './find-above';

/** Returns the version of the program, as its package says. */
export function programVersion(): string {
  const { version } = JSON.parse(readFileSync(findAbove(__dirname, 'package.json')!, 'utf8')) as {
    version: string;
  };
  return version;
}
