import { INDICATOR_NAMES } from '../../src/domain';
import { openTestGraph, type TestGraph } from './support/open-test-graph';

interface Definition {
  readonly name: string;
  readonly [field: string]: unknown;
}

describe('indicatorDefinitions', () => {
  let graph: TestGraph;
  let definitions: Definition[];
  beforeAll(async () => {
    graph = await openTestGraph('sqlite');
    const query = `{
      indicatorDefinitions {
        name measure forms bases sourceKind label english: label(language: EN) definition(language: EN)
        numerator denominator source(language: EN) caveats(language: EN)
        formulas { form text numerator { sign input label cell { table row field } } denominator { sign input } }
      }
    }`;
    const { data, errors, statements } = await graph.ask(query);
    expect([errors, statements]).toEqual([[], 0]);
    ({ indicatorDefinitions: definitions } = data as { indicatorDefinitions: Definition[] });
  });
  afterAll(() => graph.close());

  const definitionOf = (name: string): unknown => definitions.find((definition) => definition.name === name);

  it('names every indicator, in order', () => {
    expect(definitions.map(({ name }) => name)).toEqual(INDICATOR_NAMES);
  });

  it('tells of a rate what it means, its bases, source and caveats, and the formula as it is computed', () => {
    expect(definitionOf('RECONSIDERATION_CORRECTION_RATE')).toEqual({
      name: 'RECONSIDERATION_CORRECTION_RATE',
      measure: 'PROPORTION',
      forms: ['FORM_2019', 'FORM_2021'],
      bases: [],
      sourceKind: 'FORM',
      label: '复议纠错率',
      english: 'Correction rate in reconsideration',
      definition: 'Of the reconsideration cases closed, the share that ended in correction.',
      numerator: '行政复议结果纠正',
      denominator: '行政复议总计 − 行政复议尚未审结',
      source: 'Form annexed to 国办公开办函〔2019〕60号, 国办公开办函〔2021〕30号: table 4',
      caveats: [
        expect.stringContaining('Pending cases are left out'),
        expect.stringContaining('Since 1 January 2024'),
        expect.stringContaining('Cases are usually few'),
      ],
      formulas: ['FORM_2021', 'FORM_2019'].map((form) => ({
        form,
        text: 'reconsiderationCorrected / (reconsiderationTotal - reconsiderationPending)',
        numerator: [
          {
            sign: 1,
            input: 'reconsiderationCorrected',
            label: '行政复议结果纠正',
            cell: { table: 'TABLE_4', row: 'ADMINISTRATIVE_RECONSIDERATION', field: 'corrected' },
          },
        ],
        denominator: [
          { sign: 1, input: 'reconsiderationTotal' },
          { sign: -1, input: 'reconsiderationPending' },
        ],
      })),
    });
  });

  it('tells of a count what is added on each edition', () => {
    expect(definitionOf('COUNT_OTHER_HANDLING')).toMatchObject({
      measure: 'COUNT',
      denominator: null,
      formulas: [
        {
          form: 'FORM_2021',
          text: 'otherSupplementOverdue + otherFeeUnpaid + otherRemainder',
          denominator: null,
        },
        { form: 'FORM_2019', text: 'otherUndivided', denominator: null },
      ],
    });
  });
});
