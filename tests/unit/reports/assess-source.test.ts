import { assessSource, gatherEvidence } from '../../../src/reports/identity';
import type { ReportMaterial } from '../../../src/reports';
import { recognizeTables } from '../../../src/tables';
import { division, gazetteer, linesOf, SHA256 } from './evidence';

interface Page {
  readonly code?: string | null;
  readonly url?: string | null;
  readonly metadata?: Readonly<Record<string, string>>;
  readonly lines?: readonly string[];
}

/** Given what a page shows and the division it is held to be of, returns how it is assessed. */
function assess({ code = '120110', url = null, metadata = {}, lines = [] }: Page) {
  const tables = recognizeTables({
    grids: [],
    paragraphs: linesOf('东丽区2022年政府信息公开工作年度报告', ...lines),
  });
  const material: ReportMaterial = {
    sha256: SHA256,
    bytes: 100,
    mediaType: 'text/html',
    metadata: new Map(Object.entries(metadata)),
    tables,
  };
  const district = code === null ? null : division(code);
  return assessSource(material, { fileName: 'a.html', url }, gatherEvidence(material), district, gazetteer);
}

const OFFICIAL = 'https://www.tjdl.gov.cn/xxgk/t20230120_1.html';
/** Words of a page in the script that the mainland does not write. */
const TRADITIONAL =
  '東麗區人民政府辦公室關於政務資訊公開工作的總體情況與行政規範性檔案的統計數據，實際處理結果與時間';

describe('trust', () => {
  test.each<[string, Page, string]>([
    ['a file without origin', {}, 'UNKNOWN'],
    ['a page of a government host', { url: OFFICIAL }, 'OFFICIAL'],
    ['a page of gov.cn itself', { url: 'https://gov.cn/a' }, 'OFFICIAL'],
    ['a page of another host', { url: 'https://www.example.com/a' }, 'MIRROR'],
    ['a page of a host that only looks official', { url: 'https://tjdl-gov.cn/a' }, 'MIRROR'],
    [
      'a page of a host that has the official name before its own',
      { url: 'https://www.tjdl.gov.cn.example.com/a' },
      'MIRROR',
    ],
    ['a retyped document', { metadata: { 'reconstructed-from': '《2022年报告》' } }, 'RECONSTRUCTED'],
    [
      'a retyped document on a government host',
      { url: OFFICIAL, metadata: { 'reconstructed-from': '《2022年报告》' } },
      'RECONSTRUCTED',
    ],
    ['an address that is none', { url: 'no address' }, 'UNKNOWN'],
  ])('in %s', (_, page, trust) => {
    expect(assess(page).trust).toBe(trust);
  });
});

describe('flags', () => {
  test.each<[string, Page, string[]]>([
    [
      'none',
      {
        url: OFFICIAL,
        lines: ['主办：天津市东丽区人民政府', '津ICP备05000001号', '津公网安备 12011002000001号'],
      },
      [],
    ],
    ['a publisher elsewhere', { lines: ['主办：宿迁市人民政府'] }, ['PUBLISHER_CONTRADICTS_CODE']],
    ['a publisher that is no organ', { lines: ['主办：某某资源网'] }, ['PUBLISHER_CONTRADICTS_CODE']],
    ['a publisher above', { lines: ['主办：天津市人民政府'] }, []],
    ['a publisher below', { code: '120000', lines: ['主办：天津市东丽区人民政府'] }, []],
    ['a filing elsewhere', { lines: ['苏ICP备05000001号'] }, ['ICP_CONTRADICTS_CODE']],
    [
      'a police filing elsewhere',
      { lines: ['苏公网安备 32010602000001号'] },
      ['POLICE_FILING_CONTRADICTS_CODE'],
    ],
    ['a police filing in another district of the province', { lines: ['津公网安备 12010102000001号'] }, []],
    [
      'the words of lotteries as publisher',
      { lines: ['主办：香港免费公开资料大全'] },
      ['PUBLISHER_CONTRADICTS_CODE', 'SPAM_VOCABULARY'],
    ],
    [
      'the words of lotteries in the narrative',
      { lines: ['公开体育彩票开奖信息。', '文。', '文。', '文。', '文。'] },
      [],
    ],
    ['a host that is not the government’s', { url: 'https://www.example.com/' }, ['HOST_NOT_GOVERNMENT']],
    ['traditional script', { lines: [TRADITIONAL.repeat(3)] }, ['TRADITIONAL_SCRIPT']],
    [
      'pinyin glosses',
      { lines: ['政务(wù)公开(kāi)工(gōng)作(zuò)情(qíng)况(kuàng)如(rú)下'] },
      ['PINYIN_GLOSSES'],
    ],
    ['a gloss or two', { lines: ['政务(wù)公开'] }, []],
    ['filings of a division unknown', { code: null, lines: ['苏ICP备05000001号'] }, []],
  ])('%s', (_, page, flags) => {
    expect(assess(page).flags).toEqual(flags);
  });
});

describe('the publisher', () => {
  test('is served where nothing speaks against it', () => {
    expect(assess({ lines: ['主办：天津市东丽区人民政府'] }).publisher).toBe('天津市东丽区人民政府');
  });

  test.each(['主办：香港免费公开资料大全', '主办：宿迁市人民政府', '主办：某某资源网'])(
    'is withheld: %s',
    (line) => {
      expect(assess({ lines: [line] })).toMatchObject({ publisher: null, trust: 'MIRROR' });
    },
  );

  test('is null where the page names none', () => {
    expect(assess({}).publisher).toBeNull();
  });
});

test('the source says what was read and what it was retyped from', () => {
  expect(assess({ url: OFFICIAL, metadata: { 'reconstructed-from': '《2022年报告》' } })).toMatchObject({
    fileName: 'a.html',
    url: OFFICIAL,
    sha256: SHA256,
    bytes: 100,
    mediaType: 'text/html',
    citation: '《2022年报告》',
  });
});
