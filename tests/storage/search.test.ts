import type { Actor, SectionKind } from '../../src/domain';
import { createDataSource, type NarrativeQuery, type SortKey, type Storage } from '../../src/storage';
import { DATABASES } from '../support/databases';
import { buildReportToSave, fictionalDistricts, type SaveOverrides } from '../support/report-builder';
import { TemporaryStorages } from './support/temporary-storage';

const CURATOR: Actor = { name: 'li.hua', role: 'CURATOR', credential: 'JWT', requestId: 'request-1' };
const PLACE = buildReportToSave().report.applicationOutcomes[0]!.cells[0]!.place;
const KINDS: readonly SectionKind[] = ['OVERVIEW', 'PROACTIVE_DISCLOSURE', 'APPLICATIONS'];

type Narrative = SaveOverrides & { readonly texts: readonly (string | null)[] };

function withNarrative({ texts, ...overrides }: Narrative) {
  const sections = texts.map((text, at) => ({
    kind: KINDS[at % KINDS.length]!,
    heading: `第${at}部分`,
    text,
    subsections: [],
    place: PLACE,
  }));
  const document = overrides.document ?? JSON.stringify(texts);
  return buildReportToSave({ ...overrides, sections, document });
}

describe.each(DATABASES)('the search of the narratives (%s)', (database) => {
  const storages = new TemporaryStorages(database);
  afterAll(() => storages.remove());

  async function find(storage: Storage, query: NarrativeQuery | string): Promise<string[]> {
    const asked = typeof query === 'string' ? { text: query } : query;
    const { items } = await storage.search.page(asked, { first: 100 });
    expect(await storage.search.count(asked)).toBe(items.length);
    return items.map(({ item }) => `${item.report.id} ${item.position}`);
  }

  describe('looks for', () => {
    let storage: Storage;
    const TEXTS = [
      '全年主动公开政府信\n  息12条，同比增长。',
      '信息，公开平台运行平稳；“两微一端”AND NOT NEAR(NULL)。',
      '答复期限为２０个工作日 ABC，占比100%，文件名a_b\\c\'d"e:f*g。',
      '𠮷林路街道办事处受理1件，前\0后；Café 2022 年。',
      null,
    ];
    beforeAll(async () => {
      storage = await storages.openWith(['990101']);
      await storage.reports.save(withNarrative({ texts: TEXTS }));
    });

    it.each<readonly [string, readonly number[]]>([
      ['信息', [0, 1]],
      ['政府信息', [0]],
      ['政府 信息', [0]],
      ['信息 公开平台', [1]],
      ['信', [0, 1]],
      ['息', [0, 1]],
      ['条', [0]],
      ['稳', [1]],
      ['x', []],
      ['政', [0]],
      // No phrase goes over a punctuation mark; with one in it a text is two phrases.
      ['信息公开', []],
      ['信息，公开', [0, 1]],
      ['增长信息', []],
      ['公开政府信息12条同比', []],
      ['AND NOT NEAR', [1]],
      ['and', [1]],
      ['信息 AND 政府', []],
      ['信息 NOT 政府', []],
      ['信息 OR 林路', []],
      ['NEAR(信息 政府)', []],
      ['"信息', [0, 1]],
      ['信*', [0, 1]],
      ['words:信息', []],
      ["'信息' & !政府", [0]],
      ['信息 | 林路', []],
      ['信息:*', [0, 1]],
      ['两微一端', [1]],
      ['20个', [2]],
      ['２０个工作日', [2]],
      ['abc', [2]],
      ['a_b', [2]],
      ['a%b', [2]],
      ['c\'d"e:f*g', [2]],
      ['\\', []],
      ['%', []],
      ['100%', [2]],
      ['𠮷', [3]],
      ['𠮷林路', [3]],
      ['\ud842', []],
      ['前\0后', [3]],
      ['前后', []],
      ['Cafe\u0301', [3]],
      ['20222', []],
      ['2022年', [3]],
      ['é2', []],
      ['', []],
      [' ，。" ', []],
    ])('%j', async (text, positions) => {
      expect(await find(storage, text)).toEqual(positions.map((position) => `990101-2022 ${position}`));
    });

    it('a long text, and many words', async () => {
      const sentence = '本机关认真贯彻落实条例'.repeat(90);
      await storage.reports.save(withNarrative({ texts: [sentence], year: 2021 }));
      expect(await find(storage, sentence)).toEqual(['990101-2021 0']);
      expect(await find(storage, `${sentence.slice(0, 989)}条`)).toEqual([]);
      expect(await find(storage, [...'本机关认真贯彻落实条例'].join(' '))).toEqual(['990101-2021 0']);
      expect(await find(storage, Array.from({ length: 500 }, (_, at) => at % 10).join(' '))).toEqual([]);
    });
  });

  it('reaches the end of a section of any length, and counts it once', async () => {
    const storage = await storages.openWith(['990101']);
    const middle = '公开信息目录'.repeat(6_000);
    const repeated = '信'.repeat(3_000);
    const text = `开头甲乙，${middle}中间丙丁${middle}，${repeated}戊。结尾己庚`;
    await storage.reports.save(withNarrative({ texts: [text] }));
    const found = ['990101-2022 0'];
    for (const each of ['甲乙', '录中间丙丁公', '信戊', '己庚', '公开信息', '甲乙 丙丁 己庚', '录']) {
      expect([each, await find(storage, each)]).toEqual([each, found]);
    }
    expect(await find(storage, `${middle.slice(-500)}中间丙丁${middle.slice(0, 490)}`)).toEqual(found);
    expect(await find(storage, `${middle.slice(-500)}中间丁丙`)).toEqual([]);
  });

  it('finds what is current, whatever curators did', async () => {
    const storage = await storages.openWith(['990101']);
    const change = { reportId: '990101-2022', reason: 'a test' };
    await storage.reports.save(withNarrative({ texts: ['旧文本'] }));
    expect(await find(storage, '旧文')).toHaveLength(1);
    await storage.reports.save(withNarrative({ texts: ['新文本', '新平台'] }));
    expect([await find(storage, '旧文'), await find(storage, '新文')]).toEqual([[], ['990101-2022 0']]);
    await storage.curation.retract(change, CURATOR);
    expect([await find(storage, '旧文'), await find(storage, '新文')]).toEqual([[], []]);
    await storage.curation.restore({ ...change, revision: 1 }, CURATOR);
    expect([await find(storage, '旧文'), await find(storage, '新文')]).toEqual([['990101-2022 0'], []]);
    await storage.curation.restore({ ...change, revision: 2 }, CURATOR);
    expect([await find(storage, '旧文'), await find(storage, '平台')]).toEqual([[], ['990101-2022 1']]);
  });

  it('never finds what stands in a reconstructed source', async () => {
    const storage = await storages.openWith(['990101']);
    const source = { trust: 'RECONSTRUCTED' } as const;
    await storage.reports.save(withNarrative({ texts: ['重录的文字'], source }));
    await storage.reports.save(withNarrative({ texts: ['原来的文字'], year: 2021 }));
    expect(await find(storage, '文字')).toEqual(['990101-2021 0']);
    expect(await find(storage, '重录')).toEqual([]);
  });

  it('is narrowed by year, division and kind, and pages through all without gaps', async () => {
    const storage = await storages.openWith(['990101', '990102', '980101']);
    for (const districtCode of ['990101', '990102', '980101']) {
      for (const year of [2020, 2021, 2022]) {
        await storage.reports.save(
          withNarrative({ districtCode, year, texts: ['政府信息', '其他', '信息公开'] }),
        );
      }
    }
    const all = [2022, 2021, 2020].flatMap((year) =>
      ['990102', '990101', '980101'].flatMap((code) => [`${code}-${year} 0`, `${code}-${year} 2`]),
    );
    const text = '信息';
    expect(await find(storage, text)).toEqual(all);
    expect(await find(storage, { text, years: [2021], within: '990000' })).toEqual(
      all.filter((each) => each.startsWith('99') && each.includes('-2021')),
    );
    expect(await find(storage, { text, within: '980101' })).toHaveLength(6);
    expect(await find(storage, { text, years: [] })).toEqual([]);
    expect(await find(storage, { text, fictional: false })).toEqual([]);
    expect(await find(storage, { text, fictional: true })).toEqual(all);
    for (const first of [1, 5, 18]) {
      const walked: string[] = [];
      for (let after: SortKey | undefined, more = true; more;) {
        const page = await storage.search.page({ text }, { first, after });
        walked.push(...page.items.map(({ item }) => `${item.report.id} ${item.position}`));
        after = page.items.at(-1)?.key;
        more = page.hasNextPage;
      }
      expect(walked).toEqual(all);
    }
  });

  it('finds what was stored before there was an index, current revisions alone', async () => {
    const settings = await storages.newDatabase();
    const before = await storages.open(settings);
    await before.districts.save(fictionalDistricts('990101'));
    await before.reports.save(withNarrative({ texts: ['旧文本'] }));
    await before.reports.save(withNarrative({ texts: ['新文本', null, '新平台'] }));
    const dataSource = await createDataSource(settings).initialize();
    const migrations = dataSource.migrations.map(({ name, constructor }) => name ?? constructor.name);
    const later = migrations.length - migrations.findIndex((name) => name.includes('NarrativeIndex'));
    for (let undone = 0; undone < later; undone += 1) await dataSource.undoLastMigration();
    await dataSource.destroy();

    const after = await storages.open(settings);
    expect(await find(after, '新')).toEqual(['990101-2022 0', '990101-2022 2']);
    expect(await find(after, '旧文')).toEqual([]);
    const change = { reportId: '990101-2022', reason: 'a test', revision: 1 };
    await after.curation.restore(change, CURATOR);
    expect([await find(after, '旧文'), await find(after, '新')]).toEqual([['990101-2022 0'], []]);
  });
});
