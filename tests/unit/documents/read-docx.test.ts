import type { PlacedText } from '../../../src/domain';
import { cell, paragraph, row, run, table, wordDocumentOf } from './docx-markup';
import { contentTypes, documentPart, docx, zip, type Part } from './docx-package';
import { paragraphsOf } from './reading';

describe('the paragraphs of a Word document', () => {
  test.each([
    ['runs of one paragraph', paragraph(run('2023'), run('年'), run('报告')), ['2023年报告']],
    ['two paragraphs', paragraph(run('一')) + paragraph(run('二')), ['一', '二']],
    ['a line break', paragraph(run('宿迁市'), '<w:r><w:br/></w:r>', run('报告')), ['宿迁市', '报告']],
    ['a carriage return', paragraph('<w:r><w:t>一</w:t><w:cr/><w:t>二</w:t></w:r>'), ['一', '二']],
    ['a tab', paragraph('<w:r><w:t>一、</w:t><w:tab/><w:t>总体</w:t></w:r>'), ['一、 总体']],
    ['tab stops', paragraph('<w:pPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr>', run('一')), ['一']],
    [
      'a hyphen that does not break',
      paragraph('<w:r><w:t>a</w:t><w:noBreakHyphen/><w:t>b</w:t></w:r>'),
      ['a-b'],
    ],
    [
      'a symbol of a font',
      paragraph('<w:r><w:sym w:font="Wingdings" w:char="F0A8"/><w:t>一</w:t></w:r>'),
      ['一'],
    ],
    ['characters by name', paragraph(run('a &amp; &lt;b&gt; &#20844;')), ['a & <b> 公']],
    ['an insertion', paragraph(run('收'), `<w:ins w:id="1">${run('10')}</w:ins>`, run('件')), ['收10件']],
    [
      'a deletion',
      paragraph(run('1'), '<w:del><w:r><w:delText>9</w:delText><w:t>8</w:t></w:r></w:del>'),
      ['1'],
    ],
    ['a move away', paragraph(run('1'), `<w:moveFrom>${run('9')}</w:moveFrom>`), ['1']],
    ['a move here', paragraph(run('1'), `<w:moveTo>${run('9')}</w:moveTo>`), ['19']],
    ['hidden text', paragraph(run('1'), run('9', '<w:vanish/>')), ['1']],
    ['hiding switched off', paragraph(run('1', '<w:vanish w:val="false"/>')), ['1']],
    [
      'hiding before a change',
      paragraph(run('1', '<w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange>')),
      ['1'],
    ],
    ['a hidden paragraph mark', paragraph('<w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr>', run('1')), ['1']],
    [
      'struck-out text',
      paragraph(run('1'), run('9', '<w:strike/>'), run('9', '<w:dstrike w:val="1"/>')),
      ['1'],
    ],
    ['raised digits', paragraph(run('197'), run('12', '<w:vertAlign w:val="superscript"/>')), ['197¹²']],
    ['lowered digits', paragraph(run('H'), run('2', '<w:vertAlign w:val="subscript"/>')), ['H2']],
    ['a note', paragraph(run('197'), '<w:r><w:footnoteReference w:id="2"/></w:r>'), ['197']],
    ['a link', paragraph(`<w:hyperlink>${run('详见')}</w:hyperlink>`), ['详见']],
    ['a field', paragraph('<w:r><w:instrText> PAGE </w:instrText></w:r>', run('3')), ['3']],
    ['a simple field', paragraph(`<w:fldSimple w:instr="DATE">${run('3')}</w:fldSimple>`), ['3']],
    [
      'a reading of a character',
      paragraph(
        `<w:r><w:ruby><w:rt>${run('shǔ')}</w:rt><w:rubyBase>${run('属')}</w:rubyBase></w:ruby></w:r>`,
      ),
      ['属'],
    ],
    [
      'a content control',
      `<w:sdt><w:sdtPr/><w:sdtContent>${paragraph(run('一'))}</w:sdtContent></w:sdt>`,
      ['一'],
    ],
    [
      'a prompt',
      paragraph(
        run('收'),
        `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run('单击')}</w:sdtContent></w:sdt>`,
        run('件'),
      ),
      ['收件'],
    ],
  ])('hold what it shows: %s', async (_, body, paragraphs) => {
    expect(paragraphsOf(await wordDocumentOf(docx(paragraph(run('前')) + body)))).toEqual([
      '前',
      ...paragraphs,
    ]);
  });

  test('come from a text box before the paragraph in which it stands, and once', async () => {
    const box = `<w:txbxContent>${paragraph(run('框'))}</w:txbxContent>`;
    const both = `<mc:AlternateContent xmlns:mc="m"><mc:Choice>${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent>`;
    const document = await wordDocumentOf(docx(paragraph(run('前'), `<w:r>${both}</w:r>`, run('后'))));
    expect(paragraphsOf(document)).toEqual(['框', '前后']);
  });

  test('say where they stand in the extracted text', async () => {
    const { text, blocks } = await wordDocumentOf(
      docx(paragraph(run('一、总体情况')) + paragraph(run('二')) + table(row(cell('规章'), cell('12')))),
    );
    const places = blocks.flatMap((block): readonly PlacedText[] =>
      block.kind === 'PARAGRAPH' ? [block] : block.rows.flat(),
    );
    expect(places.map(({ place }) => text.slice(place.start!, place.end!))).toEqual([
      '一、总体情况',
      '二',
      '规章',
      '12',
    ]);
    expect(places.map(({ place }) => place.line)).toEqual([1, 2, 3, 3]);
  });
});

describe('a Word document', () => {
  const core = (properties: string): Part => ({
    name: 'docProps/core.xml',
    content: `<cp:coreProperties xmlns:cp="c" xmlns:dc="d">${properties}</cp:coreProperties>`,
  });

  test('has its title and its origin among its properties', async () => {
    const properties =
      '<dc:title>2023年 &amp; 报告</dc:title><dc:description>gongkai:reconstructed-from 东丽区《2022年报告》</dc:description>';
    const { metadata } = await wordDocumentOf(docx(paragraph(run('文')), core(properties)));
    expect([...metadata]).toEqual([
      ['title', '2023年 & 报告'],
      ['reconstructed-from', '东丽区《2022年报告》'],
    ]);
  });

  test('that describes itself otherwise, or not at all, claims no origin', async () => {
    const described = core(
      '<dc:title> </dc:title><dc:description>见 gongkai:reconstructed-from</dc:description>',
    );
    expect((await wordDocumentOf(docx(paragraph(run('文')), described))).metadata.size).toBe(0);
    expect((await wordDocumentOf(docx(paragraph(run('文'))))).metadata.size).toBe(0);
  });

  test.each([
    [
      'whose main part has another name',
      zip([contentTypes('/word/document2.xml'), documentPart(paragraph(run('文')), 'word/document2.xml')]),
    ],
    ['without an index', zip([documentPart(paragraph(run('文')))])],
    [
      'with another prefix',
      zip([
        contentTypes(),
        {
          name: 'word/document.xml',
          content:
            '<x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:p><x:r><x:t>文</x:t></x:r></x:p></x:document>',
        },
      ]),
    ],
    [
      'without a prefix',
      zip([
        {
          name: 'word/document.xml',
          content:
            '<document xmlns="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><p><r><t>文</t></r></p></document>',
        },
      ]),
    ],
    [
      'in UTF-16',
      zip([
        contentTypes(),
        {
          name: 'word/document.xml',
          content: Buffer.from(`\ufeff${documentPart(paragraph(run('文'))).content as string}`, 'utf16le'),
        },
      ]),
    ],
  ])('is read %s', async (_, content) => {
    const document = await wordDocumentOf(content);
    expect(paragraphsOf(document)).toEqual(['文']);
    expect(document.mediaType).toBe(
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    );
  });
});

describe('styles', () => {
  const styles = (content: string): Part => ({
    name: 'word/styles.xml',
    content: `<w:styles xmlns:w="x">${content}</w:styles>`,
  });
  const hiding = styles(
    '<w:style w:styleId="a"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:styleId="b"><w:basedOn w:val="a"/></w:style>' +
      '<w:style w:styleId="c"><w:basedOn w:val="a"/><w:rPr><w:vanish w:val="0"/></w:rPr></w:style>' +
      '<w:style w:styleId="d"><w:basedOn w:val="e"/></w:style><w:style w:styleId="e"><w:basedOn w:val="d"/></w:style>',
  );

  test.each([
    ['of a run that hides', run('9', '<w:rStyle w:val="a"/>'), []],
    ['based on one that hides', run('9', '<w:rStyle w:val="b"/>'), []],
    ['based on one that hides, and showing', run('1', '<w:rStyle w:val="c"/>'), ['1']],
    ['based on each other', run('1', '<w:rStyle w:val="d"/>'), ['1']],
    ['nobody knows', run('1', '<w:rStyle w:val="x"/>'), ['1']],
    ['overruled by the run', run('1', '<w:rStyle w:val="a"/><w:vanish w:val="0"/>'), ['1']],
    ['of a paragraph that hides', `<w:pPr><w:pStyle w:val="a"/></w:pPr>${run('9')}`, []],
  ])('%s', async (_, content, shown) => {
    const document = await wordDocumentOf(docx(paragraph(content) + paragraph(run('二')), hiding));
    expect(paragraphsOf(document)).toEqual([...shown, '二']);
  });
});

describe('a part in another format', () => {
  const chunk = '<w:altChunk xmlns:r="y" r:id="c1"/>';
  const index: Part = {
    name: 'word/_rels/document.xml.rels',
    content: '<Relationships><Relationship Id="c1" Target="page.htm"/></Relationships>',
  };
  const page: Part = {
    name: 'word/page.htm',
    content: '<p>一</p><table><tr><td>规章</td><td>1</td></tr></table>',
  };

  test('is read where the document is empty without it', async () => {
    const document = await wordDocumentOf(docx(chunk, index, page));
    expect(document.blocks.map(({ kind }) => kind)).toEqual(['PARAGRAPH', 'TABLE']);
  });

  test('is not read where the document has more', async () => {
    const own = table(row(cell('许可'), cell('2'), cell('3')));
    const document = await wordDocumentOf(docx(own + chunk, index, page));
    expect(JSON.stringify(document.blocks)).not.toContain('规章');
  });

  test.each([
    ['has no index', []],
    ['is missing', [index]],
  ])('that %s is nothing', async (_, parts) => {
    const document = await wordDocumentOf(docx(paragraph(run('一')) + chunk, ...parts));
    expect(paragraphsOf(document)).toEqual(['一']);
  });
});
