import { Gazetteer } from '../../domain';
import { loadDivisions } from '../load-divisions';
import { parseDocument } from '../parse-document';
import { MEMORY_LIMIT_MB } from './limits';
import { answerRequests } from './messages';
import { watchProcess } from './watch-process';

watchProcess(MEMORY_LIMIT_MB);
const gazetteer = new Gazetteer(loadDivisions());

answerRequests(({ content, provenance, given }) => parseDocument(content, provenance, given, gazetteer));
