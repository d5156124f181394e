import { MEMORY_LIMIT_MB } from '../pool/limits';
import { answerRequests } from '../pool/messages';
import { watchProcess } from '../pool/watch-process';
import { syntheticReader } from './parse-synthetic';

watchProcess(MEMORY_LIMIT_MB);
const read = syntheticReader();

answerRequests(({ content, provenance, given }) => read(content, provenance, given));
