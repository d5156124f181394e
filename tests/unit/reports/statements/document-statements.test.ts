import { Gazetteer } from '../../../../src/domain';
import { loadDivisions, parseDocument } from '../../../../src/ingest';
import { caseSlugs, extractedText, parseCase } from '../../../support/document-case';

/** Digits as a reader sees them: full-width forms narrow, without what parts thousands. */
const plain = (text: string): string => text.normalize('NFKC').replace(/[\s,]/g, '');

describe.each(caseSlugs())('document case %s', (slug) => {
  test('has every statement where its figure and sentence stand', async () => {
    const [{ report }, text] = [await parseCase(slug), await extractedText(slug)];
    for (const { value, unit, place, section } of report?.statements ?? []) {
      const own = text.slice(place.start!, place.end!);
      // Multiplied out figures begin with the same digit; others are printed as they are.
      expect(plain(own)).toContain(/[万亿千]/.test(own) ? value[0] : value);
      expect(plain(own)).toContain(unit ?? '');
      const within = report!.sections.find((each) => each.kind === section)?.place;
      if (within) {
        expect(place.start).toBeGreaterThanOrEqual(within.start!);
        expect(place.end).toBeLessThanOrEqual(within.end!);
      }
    }
  });
});

/** A page of a fictional district, whose rows are the least that makes a report. */
function page(narrative: string, head = ''): string {
  const row = (label: string, value: number): string =>
    `<tr><td>${label}</td>${`<td>${value}</td>`.repeat(1)}${'<td>0</td>'.repeat(5)}<td>${value}</td></tr>`;
  return `<!doctype html><html><head>${head}<meta charset="utf-8"></head><body>
    <p>示例省甲市人民政府2023年政府信息公开工作年度报告</p><p>一、总体情况</p>${narrative}
    <p>三、收到和处理政府信息公开申请情况</p><table>
    <tr><td>申请人情况</td><td>自然人</td><td>商业企业</td><td>科研机构</td><td>社会公益组织</td><td>法律服务机构</td><td>其他</td><td>总计</td></tr>
    ${row('一、本年新收政府信息公开申请数量', 5)}${row('二、上年结转政府信息公开申请数量', 0)}
    ${row('（一）予以公开', 5)}${row('（七）总计', 5)}${row('四、结转下年度继续办理', 0)}</table>
    <p>六、其他需要报告的事项</p><p>收取信息处理费240元。</p><p>注：附表有3页。</p><p>网站标识码：9001000001</p><p>浏览次数：77次。</p></body></html>`;
}

const NARRATIVE = '<p>（一）依申请公开。全年收到申请5件，予以公开5件。</p>';

async function parse(html: string, given: { agency?: string } = {}): ReturnType<typeof parseDocument> {
  const provenance = { fileName: 'source.html', url: null };
  return parseDocument(Buffer.from(html), provenance, given, new Gazetteer(loadDivisions()));
}

describe('a report', () => {
  test('states the figures of its narrative, not those of its tables and its page', async () => {
    const { report } = await parse(page(NARRATIVE));
    expect(
      report!.statements.map(({ section, subject, value, text }) => [section, subject, value, text]),
    ).toEqual([
      ['OVERVIEW', '收到申请', '5', '全年收到申请5件，予以公开5件。'],
      ['OVERVIEW', '予以公开', '5', '全年收到申请5件，予以公开5件。'],
      ['OTHER_MATTERS', '收取信息处理费', '240', '收取信息处理费240元。'],
      ['OTHER_MATTERS', '附表', '3', '注：附表有3页。'],
    ]);
    expect(report!.sections[0]!.subsections).toMatchObject([
      { topic: 'APPLICATIONS', heading: '（一）依申请公开', text: '全年收到申请5件，予以公开5件。' },
    ]);
  });

  test('that was retyped keeps its figures and subjects without its sentences', async () => {
    const { source, report } = await parse(page(NARRATIVE, '<!-- gongkai:reconstructed-from 示例 -->'));
    expect(source.trust).toBe('RECONSTRUCTED');
    expect(report!.statements.map(({ subject, value, text }) => [subject, value, text]).slice(0, 2)).toEqual([
      ['收到申请', '5', null],
      ['予以公开', '5', null],
    ]);
    const texts = report!.sections.flatMap(({ text, subsections }) => [
      text,
      ...subsections.map((each) => each.text),
    ]);
    expect(texts.every((text) => text === null)).toBe(true);
    expect(report!.sections[0]!.subsections[0]!.heading).toBe('（一）依申请公开');
  });

  test('with more figures than any report says so', async () => {
    const { report, diagnostics } = await parse(page(`<p>${'收到申请5件。'.repeat(5001)}</p>`));
    expect(report!.statements).toHaveLength(5000);
    expect(diagnostics.map(({ code }) => code)).toContain('NARRATIVE_TOO_LARGE');
  });
});
