import { Gazetteer } from '../../domain';
import type { DocumentParser } from '../document-parser';
import { parseDocument } from '../parse-document';
import { syntheticDivisions } from './divisions';
import { readSyntheticSettings } from './settings';

/**
 * Returns what reads the invented nation's pages. It checks nothing: whoever imports the whole nation settles its
 * findings next, which reaches all of them, the report's own too.
 */
export function syntheticReader(): DocumentParser['parse'] {
  const gazetteer = new Gazetteer(syntheticDivisions(readSyntheticSettings()));
  return (content, provenance, given) => parseDocument(content, provenance, given, gazetteer, () => []);
}
