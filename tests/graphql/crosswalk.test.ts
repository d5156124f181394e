import { cellsOfForm } from '../../src/domain';
import { DATABASES } from '../support/databases';
import { openTestGraph, type TestGraph } from './support/open-test-graph';

interface Crossing {
  readonly cell: { readonly table: string; readonly row: string; readonly field: string };
  readonly comparability: string;
  readonly sources: readonly { readonly row: string; readonly field: string }[];
  readonly note: string;
  readonly english: string;
}

describe.each(DATABASES)('the query for the crosswalk (%s)', (database) => {
  let graph: TestGraph;
  beforeAll(async () => {
    graph = await openTestGraph(database);
  });
  afterAll(() => graph.close());

  it('gives every cell of the one edition with where it is on the other, without reading the database', async () => {
    const { data, errors, statements } = await graph.ask(`{
      reportFormCrosswalk(from: FORM_2019, to: FORM_2021) {
        cell { table row field }
        comparability
        sources { row field }
        note
        english: note(language: EN)
      }
    }`);
    expect([errors, statements]).toEqual([[], 0]);
    const { reportFormCrosswalk: crossings } = data as { reportFormCrosswalk: Crossing[] };
    expect(crossings.map(({ cell }) => cell)).toEqual(cellsOfForm('FORM_2019'));
    const ofRow = (row: string): Crossing | undefined =>
      crossings.find(({ cell }) => cell.row === row && cell.field === 'total');
    expect(ofRow('OTHER_UNDIVIDED')).toEqual({
      cell: { table: 'TABLE_3', row: 'OTHER_UNDIVIDED', field: 'total' },
      comparability: 'DERIVABLE',
      sources: [
        { row: 'OTHER_SUPPLEMENT_OVERDUE', field: 'total' },
        { row: 'OTHER_FEE_UNPAID', field: 'total' },
        { row: 'OTHER_REMAINDER', field: 'total' },
      ],
      note: '等于另一格式各分项之和。',
      english: 'The other edition prints its parts, which add up to it.',
    });
    expect(ofRow('LITIGATION_DIRECT')?.comparability).toBe('IDENTICAL');
  });
});
