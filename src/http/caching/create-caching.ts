import { createHash } from 'node:crypto';
import type { Settings } from '../../config';
import { printSchemaText } from '../../graphql';
import type { Storage } from '../../storage';
import { programVersion } from '../program-version';
import { AnswerCache } from './answer-cache';
import { tagAnswers } from './answer-tag';
import type { Caching } from './caching-plugin';

/** Given the settings and the storage, returns what answers are cached by. */
export function createCaching(
  { responseCacheBytes }: Pick<Settings, 'responseCacheBytes'>,
  storage: Pick<Storage, 'version'>,
): Caching {
  const program = createHash('sha256').update(`${programVersion()} ${printSchemaText()}`).digest('base64url');
  return {
    version: () => storage.version(),
    tagOf: tagAnswers(program),
    answers: responseCacheBytes > 0 ? new AnswerCache(responseCacheBytes) : null,
  };
}
