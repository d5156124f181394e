import { createHash } from 'node:crypto';
import type { Settings } from '../../config';
import { KeptBytes, printSchemaText } from '../../graphql';
import type { Storage } from '../../storage';
import { programVersion } from '../program-version';
import { tagAnswers } from './answer-tag';
import type { Caching } from './caching-plugin';

/** One answer takes no more than this part of all, so that a single one never drives out the rest. */
const LARGEST_PART = 1 / 8;

/** Given the settings and the storage, returns what answers are cached by. */
export function createCaching(
  { responseCacheBytes }: Pick<Settings, 'responseCacheBytes'>,
  storage: Pick<Storage, 'version'>,
): Caching {
  const program = createHash('sha256').update(`${programVersion()} ${printSchemaText()}`).digest('base64url');
  return {
    version: () => storage.version(),
    tagOf: tagAnswers(program),
    answers: responseCacheBytes > 0 ? new KeptBytes(responseCacheBytes, LARGEST_PART) : null,
  };
}
