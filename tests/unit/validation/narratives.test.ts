import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { placeIn, type SectionKind } from '../../../src/domain';
import { readStatements } from '../../../src/reports/statements';
import { validateReport } from '../../../src/validation';
import { buildReport } from './build-report';

interface Narratives {
  /** Sentences that are true beside the small report, whatever their figures are of. */
  readonly agreeing: readonly string[];
  /** Sentences with wrong figures, and what has to fail: rule and subject. */
  readonly disagreeing: readonly {
    readonly text: string;
    readonly section?: SectionKind;
    readonly fails: readonly string[];
  }[];
}

const NARRATIVES = JSON.parse(
  readFileSync(join(__dirname, '../../fixtures/narratives.json'), 'utf8'),
) as Narratives;

/** What the rules find wrong with a sentence, read as the reader reads it, beside the small report. */
function failuresOf(text: string, section: SectionKind = 'OVERVIEW'): string[] {
  const place = { ...placeIn('0'.repeat(64)), line: 1, start: 0, end: text.length };
  const { statements } = readStatements([{ section, lines: [{ text, place }] }]);
  return validateReport({ ...buildReport(), statements })
    .filter(({ rule, verdict }) => rule.startsWith('N-') && verdict === 'FAIL')
    .map(({ rule, subject }) => `${rule}:${subject}`)
    .sort();
}

describe('figures of the narrative beside the tables', () => {
  test.each(NARRATIVES.agreeing)(
    'fail nothing where they are of a part, another year or another body: %s',
    (text) => expect(failuresOf(text)).toEqual([]),
  );

  test.each(NARRATIVES.disagreeing)(
    'fail where they are plainly of the whole: $text',
    ({ text, section, fails }) => expect(failuresOf(text, section)).toEqual(fails),
  );
});
