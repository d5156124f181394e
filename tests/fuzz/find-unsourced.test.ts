import type { AnnualReport, Cell } from '../../src/domain';
import { Gazetteer } from '../../src/domain';
import { loadDivisions, parseDocument } from '../../src/ingest';
import { reportPage } from '../unit/ingest-parse/report-page';
import { findUnsourced } from './find-unsourced';

const content = Buffer.from(reportPage());
let report: AnnualReport;

beforeAll(async () => {
  const gazetteer = new Gazetteer(loadDivisions());
  const parsed = await parseDocument(content, { fileName: 'page.html', url: null }, {}, gazetteer);
  report = parsed.report!;
});

/** The report with the total of its first row of table 3 changed, as a faulty reader would give it. */
function withTotal(change: (cell: Cell) => Partial<Cell>, figure?: number): AnnualReport {
  const [first, ...others] = report.applicationOutcomes;
  const cells = first!.cells.map((cell) => (cell.field === 'total' ? { ...cell, ...change(cell) } : cell));
  const total = figure ?? first!.total;
  return { ...report, applicationOutcomes: [{ ...first!, total, cells }, ...others] };
}

test('a report as read has nothing wrong with it', async () => {
  expect(await findUnsourced(content, report)).toEqual([]);
});

test.each<[string, (cell: Cell) => Partial<Cell>, string]>([
  ['a value that its text does not say', () => ({ value: '108' }), '108 is not “107”'],
  ['no place', ({ place }) => ({ place: { ...place, start: null } }), '107 has no place'],
  ['a place in another document', ({ place }) => ({ place: { ...place, sha256: '0' } }), '107 has no place'],
  [
    'a place elsewhere',
    ({ place }) => ({ place: { ...place, end: place.end! + 4 } }),
    'stands where “107” should',
  ],
])('a figure with %s is found', async (_, change, complaint) => {
  const found = await findUnsourced(content, withTotal(change));
  expect(found[0]).toContain(complaint);
});

test('a figure that is not its cell’s is found', async () => {
  expect(
    await findUnsourced(
      content,
      withTotal(() => ({}), 7),
    ),
  ).toEqual(['total is 7, its cell says “107”']);
});
