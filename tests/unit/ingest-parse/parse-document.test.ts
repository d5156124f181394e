import { createHash } from 'node:crypto';
import { DIAGNOSTIC_CODES, Gazetteer } from '../../../src/domain';
import { loadDivisions, parseDocument, type ParsedDocument } from '../../../src/ingest';
import type { GivenIdentity } from '../../../src/reports';
import { DISCLOSURE, reportPage } from './report-page';

const gazetteer = new Gazetteer(loadDivisions());

function parse(
  content: string | Uint8Array,
  given: GivenIdentity = {},
  url: string | null = null,
): Promise<ParsedDocument> {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  return parseDocument(bytes, { fileName: 'page.html', url }, given, gazetteer);
}

const codesOf = ({ diagnostics }: ParsedDocument): string[] => diagnostics.map(({ code }) => code);

describe('any bytes give a report or a diagnostic that says why not', () => {
  test.each<[string, string | Uint8Array, string]>([
    ['nothing', '', 'EMPTY_DOCUMENT'],
    ['a zero byte', '\0', 'UNRECOGNIZED_FORMAT'],
    ['random bytes', createHash('sha512').update('random').digest(), 'UNRECOGNIZED_FORMAT'],
    ['a word', '公开', 'UNPARSEABLE'],
    ['an open tag', '<table><tr><td', 'UNPARSEABLE'],
    ['a table of another matter', '<table><tr><td>姓名</td><td>12</td></tr></table>', 'UNPARSEABLE'],
    ['a report without table 3', reportPage({ applications: [] }), 'UNPARSEABLE'],
    [
      'a report whose table 3 has no figure',
      reportPage({ applications: [['一、本年新收政府信息公开申请数量', '', '', '', '', '', '', '']] }),
      'UNPARSEABLE',
    ],
    ['a report of nobody', reportPage({ title: '年度报告', footer: '' }), 'IDENTITY_UNKNOWN'],
    [
      'a report of no year',
      reportPage({ title: '示例省甲市人民政府政府信息公开工作年度报告', opening: '' }),
      'IDENTITY_UNKNOWN',
    ],
  ])('%s', async (_, content, code) => {
    const parsed = await parse(content);
    expect(parsed).toMatchObject({ report: null, findings: [] });
    expect(codesOf(parsed)).toContain(code);
  });

  test('for any cut of a page', async () => {
    const page = Buffer.from(reportPage());
    for (let length = 0; length < page.length; length += 997) {
      const parsed = await parse(page.subarray(0, length));
      expect([length, codesOf(parsed).includes('INTERNAL_FAILURE')]).toEqual([length, false]);
      expect([length, parsed.report !== null || codesOf(parsed).length > 0]).toEqual([length, true]);
    }
  });

  test('of the known codes, in a sentence without a path or an engine’s words', async () => {
    for (const page of [
      '',
      '公开',
      reportPage({ applications: [] }),
      reportPage({ disclosure: DISCLOSURE.slice(0, 3) }),
    ]) {
      for (const { code, message } of (await parse(page)).diagnostics) {
        expect(DIAGNOSTIC_CODES).toContain(code);
        expect(message).toMatch(/^\S.*\.$/);
        expect(message).not.toMatch(/\/|undefined|null|Error|at \w+ \(/);
      }
    }
  });
});

describe('what a curator says', () => {
  test('decides over the document', async () => {
    const { report, diagnostics } = await parse(reportPage(), {
      districtCode: '990101',
      year: 2019,
      agency: '示例县教育局',
    });
    expect(report).toMatchObject({
      districtCode: '990101',
      year: 2019,
      status: 'PUBLISHED',
      agency: { kind: 'DEPARTMENT' },
    });
    expect(diagnostics.filter(({ severity }) => severity === 'ERROR')).toEqual([]);
  });

  test('gives an identity to a document without one', async () => {
    const anonymous = reportPage({ title: '年度报告', footer: '', opening: '' });
    const { report } = await parse(anonymous, { districtCode: '990101', year: 2022 });
    expect(report).toMatchObject({ id: '990101-2022', agency: { kind: 'GOVERNMENT' } });
  });

  test('of a code that is none gives no report', async () => {
    const parsed = await parse(reportPage(), { districtCode: '000000' });
    expect(parsed.report).toBeNull();
    expect(codesOf(parsed)).toContain('IDENTITY_UNKNOWN');
  });
});

describe('invented figures', () => {
  test('never come to a real division', async () => {
    const parsed = await parse(reportPage({ title: '天津市东丽区人民政府2022年政府信息公开工作年度报告' }));
    expect(parsed.report?.districtCode ?? '9').toMatch(/^9/);
    if (parsed.report) expect(parsed.report).toMatchObject({ status: 'NEEDS_REVIEW' });
  });
});

test('an address that is none does no harm', async () => {
  const { report, source } = await parse(reportPage(), {}, 'no address');
  expect(report).not.toBeNull();
  expect(source).toMatchObject({ url: 'no address', trust: 'UNKNOWN' });
});

test('the same bytes give the same answer', async () => {
  expect(await parse(reportPage())).toEqual(await parse(reportPage()));
});
