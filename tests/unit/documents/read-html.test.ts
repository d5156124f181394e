import { pageOf, paragraphsOf, tablesOf } from './reading';

describe('the paragraphs of a page', () => {
  test.each([
    ['<p>一</p><p>二</p>', ['一', '二']],
    ['<div>一<div>二</div>三</div>', ['一', '二', '三']],
    ['<p>一<br>二<br/>三</p>', ['一', '二', '三']],
    ['<p>一\n  二\t三</p>', ['一 二 三']],
    ['<p>全<span>市<b>收</b></span>到<font>1</font>0件</p>', ['全市收到10件']],
    ['<p>统计期限为<st1:chsdate w:st="on">2022年1月1日</st1:chsdate>起</p>', ['统计期限为2022年1月1日起']],
    ['<p>公<ucap>开</ucap></p>', ['公开']],
    ['<p>&#20844;&#x5f00;&nbsp;&amp;&lt;b&gt;</p>', ['公开\u00a0&<b>']],
    ['<p>一<p>二<li>三', ['一', '二', '三']],
    ['<body><h1>题</h1>文', ['题', '文']],
    ['<p></p><p>&nbsp;</p><p> </p><p>一', ['一']],
  ])('%s', (html, paragraphs) => {
    expect(paragraphsOf(pageOf(html)).map((text) => text.trim())).toEqual(
      paragraphs.map((text) => text.trim()),
    );
  });

  test.each([
    ['scripts', '<script>var p = "<p>码</p>";</script>'],
    ['styles', '<style>p { content: "码" }</style>'],
    ['comments', '<!-- 码 -->'],
    ['templates', '<template><p>码</p></template>'],
    ['text fields', '<textarea>码</textarea>'],
    ['struck out text', '<del>码</del>'],
    ['old struck out text', '<s>码</s><strike>码</strike>'],
    ['hidden text', '<div hidden><p>码</p></div>'],
    ['text that a style hides', '<div style="color:red; DISPLAY : none"><p>码</p></div>'],
    ['readings of characters', '<ruby><rt>码</rt></ruby>'],
  ])('leave out %s', (_, html) => {
    const { text } = pageOf(`<body><p>前</p>${html}<p>后</p></body>`);
    expect(text).toContain('前');
    expect(text).toContain('后');
    expect(text).not.toContain('码');
  });

  test('keep the lines of preformatted text', () => {
    expect(paragraphsOf(pageOf('<body><p>前</p><pre>一 | 1\n二 | 2</pre></body>'))).toEqual([
      '前',
      '一 | 1',
      '二 | 2',
    ]);
  });

  test('carry the title and the meta names, the first of each', () => {
    const { metadata } = pageOf(
      '<title>题\n 目</title><meta name="SiteIDCode" content=" 1201100002 "><meta name=siteidcode content=2>' +
        '<meta property="og:title" content="题"><meta name="empty" content=""><p>文',
    );
    expect([...metadata]).toEqual(
      expect.arrayContaining([
        ['title', '题 目'],
        ['siteidcode', '1201100002'],
        ['og:title', '题'],
      ]),
    );
    expect(metadata.has('empty')).toBe(false);
  });

  test('carry the original that a retyped page names', () => {
    const { metadata } = pageOf('<!-- gongkai:reconstructed-from 东丽区《2022年报告》 --><p>文');
    expect(metadata.get('reconstructed-from')).toBe('东丽区《2022年报告》');
  });
});

describe('the tables of a page', () => {
  test.each([
    [
      'plain',
      '<table><tr><td>规章<td>1<tr><td>许可<td>2</table>',
      [
        ['规章', '1'],
        ['许可', '2'],
      ],
    ],
    [
      'with sections and header cells',
      '<table><thead><tr><th>甲</th><th>乙</th></tr></thead><tbody><tr><td>1</td><td>2</td></tr></tbody><tfoot></tfoot></table>',
      [
        ['甲', '乙'],
        ['1', '2'],
      ],
    ],
    [
      'without end tags',
      '<TABLE><TR><TD>规章<TD>1<TR><TD>许可<TD>2',
      [
        ['规章', '1'],
        ['许可', '2'],
      ],
    ],
    [
      'with blank cells',
      '<table><tr><td>规章</td><td></td><td>&nbsp;</td><td>1</td></tr></table>',
      [['规章', '', '', '1']],
    ],
    [
      'with words over lines',
      '<table><tr><td>商业<br>企业</td><td><p>（三）</p><p>不予公开</p></td></tr></table>',
      [['商业\n企业', '（三）\n不予公开']],
    ],
    [
      'with a word in pieces',
      '<table><tr><td><p><span>1</span><font>2</font><st1:x>3</st1:x></p></td><td>4</td></tr></table>',
      [['123', '4']],
    ],
    [
      'with hidden rows and cells',
      '<table><tr><td>规章</td><td>1</td></tr><tr style="display:none"><td>码</td><td>9</td></tr><tr><td hidden>码</td><td>许可</td><td>2<span style="display:none">9</span></td></tr></table>',
      [
        ['规章', '1'],
        ['许可', '2'],
      ],
    ],
    [
      'with what the page’s own styles hide',
      `<style>/* .shown{display:none} */ td{color:red} .old, span.x { display : none !important }
        #copy{visibility:hidden} .again{display:none} .again{display:inline}
        @media (max-width:700px){.wide{display:none}}</style>
        <table><tr class="wide"><td class="shown">规章</td><td>1<span class="big old">9</span><i class="x">9</i></td></tr>
        <tr id="copy"><td>规章</td><td>9</td></tr>
        <tr class="old" style="display:table-row"><td>许可</td><td><b class="again">2</b></td></tr></table>`,
      [
        ['规章', '1'],
        ['许可', '2'],
      ],
    ],
    [
      'with figures too small, too faint or too far away to be seen',
      `<table><tr><td>规章</td><td>1<span style="font-size:0">9</span><span style="color:#000; opacity: 0;">9</span>
        <i style="position:absolute;left:-9999px">9</i></td>
        <td style="font-size:0"><span style="font-size:0.9em;opacity:0.9">2</span></td></tr></table>`,
      [['规章', '1', '2']],
    ],
    [
      'with rows a spreadsheet collapsed',
      '<table><tr style="visibility:collapse"><td>码</td><td>9</td></tr><tr><td>规章</td><td>1</td></tr></table>',
      [['规章', '1']],
    ],
    [
      'with struck out figures',
      '<table><tr><td>规章</td><td><del>9</del>1</td></tr></table>',
      [['规章', '1']],
    ],
  ])('%s', (_, html, rows) => {
    const [table, ...others] = tablesOf(pageOf(`<body>${html}</body>`));
    const shown = table?.filter((row) => row.length > 0).map((row) => row.map((text) => text.trim()));
    expect(shown).toEqual(rows);
    expect(others).toEqual([]);
  });

  test('keep a raised note apart from the figure before it', () => {
    const [[row]] = tablesOf(pageOf('<table><tr><td>规章</td><td>197<sup>1</sup></td></tr></table>')) as [
      string[][],
    ];
    expect(row?.[1]).not.toBe('1971');
    expect(row?.[1]).toContain('197');
  });

  test('that hold tables are layout', () => {
    const document = pageOf(
      '<table><tr><td>导航</td><td><p>一、总体情况</p><table><tr><td>规章</td><td>1</td></tr></table></td></tr></table>',
    );
    expect(paragraphsOf(document)).toEqual(['导航', '一、总体情况']);
    expect(tablesOf(document)).toEqual([[['规章', '1']]]);
  });

  test('stay tables if a cell frames its figure with a table of its own', () => {
    const document = pageOf(
      '<table><tr><td>规章</td><td><table><tr><td>1</td></tr></table></td></tr><tr><td>许可</td><td>2</td></tr></table>',
    );
    expect(tablesOf(document)).toEqual([
      [
        ['规章', '1'],
        ['许可', '2'],
      ],
    ]);
  });

  test.each([
    ['2', '3', 2, 3],
    ['0', '0', 1, 1],
    ['-4', 'x', 1, 1],
    ['2.9', ' 3 ', 2, 3],
    ['99999999999', '65534', 1000, 1000],
  ])('clamp the spans %s and %s', (rowSpan, columnSpan, expectedRows, expectedColumns) => {
    const { blocks } = pageOf(
      `<table><tr><td rowspan="${rowSpan}" colspan="${columnSpan}">甲</td><td>乙</td></tr></table>`,
    );
    const [cell] = blocks[0]?.kind === 'TABLE' ? (blocks[0].rows[0] ?? []) : [];
    expect(cell?.rowSpan).toBeLessThanOrEqual(expectedRows);
    expect(cell?.columnSpan).toBeLessThanOrEqual(expectedColumns);
    expect(Math.min(cell!.rowSpan, cell!.columnSpan)).toBeGreaterThanOrEqual(1);
  });

  test('are found in the string of a script', () => {
    const inner = '<p class=\\"a\\">一</p><table><tr><td>规章<\\/td><td>\\u0031<\\/td><\\/tr><\\/table>';
    const document = pageOf(`<body><script>var content = "${inner}";</script><p>页</p></body>`);
    expect(tablesOf(document)).toEqual([[['规章', '1']]]);
  });

  test('are found where they were escaped once too often', () => {
    const inner =
      '&lt;table&gt;&lt;tr&gt;&lt;td&gt;规章&lt;/td&gt;&lt;td&gt;1&lt;/td&gt;&lt;/tr&gt;&lt;/table&gt;';
    expect(tablesOf(pageOf(`<body><div>${inner}</div></body>`))).toEqual([[['规章', '1']]]);
  });
});

describe('a report that a page holds without showing it', () => {
  /** As many figures as a report has. */
  const report = `<table>${'<tr><td>规章</td><td>1</td><td>2</td></tr>'.repeat(60)}</table>`;
  const frame = '<table><tr><td>首页</td><td>公开</td></tr></table>';
  const attribute = report.replaceAll('"', '&quot;');

  test.each([
    ['in a frame’s source', `<iframe srcdoc='${attribute}'></iframe>`],
    ['in a field', `<input type="hidden" value='${attribute}'>`],
    ['in a text area', `<textarea>${report}</textarea>`],
    ['in a text area, escaped', `<textarea>${report.replaceAll('<', '&lt;')}</textarea>`],
    ['in a template', `<template>${report}</template>`],
    ['for readers without scripts', `<noscript>${report}</noscript>`],
    ['in a hidden part', `<div style="display:none">${report}</div>`],
    ['in a feed', `<description><![CDATA[${report}]]></description>`],
    ['in a script', `<script>var a = "it\\'s"; var b = ${JSON.stringify(report)};</script>`],
    ['in a script, encoded', `<script>decodeURIComponent("${encodeURIComponent(report)}")</script>`],
    [
      'in a script, escaped',
      `<script>unescape("${report.replaceAll('<', '%3C').replaceAll('规', '%u89c4')}")</script>`,
    ],
    [
      'in JSON of a script',
      `<script type="application/json">{"a":"${report.replaceAll('<', '\\u003c')}"}</script>`,
    ],
  ])('is found %s, beside a table of the frame', (_, html) => {
    const [table, ...others] = tablesOf(pageOf(`<body>${frame}${html}</body>`)).filter(
      ([row]) => row!.length > 2,
    );
    expect(table).toHaveLength(60);
    expect(table![59]).toEqual(['规章', '1', '2']);
    expect(others).toEqual([]);
  });

  test('is not looked for where the page shows one', () => {
    const hidden = `<div style="display:none">${report.replaceAll('1', '9')}</div>`;
    expect(tablesOf(pageOf(`<body>${report}${hidden}<template>${report}</template></body>`))).toHaveLength(1);
  });
});

test.each([
  ['', '12'],
  ['text', '12'],
  ['number', '12'],
  ['hidden', ''],
  ['button', ''],
  ['checkbox', ''],
])('a field of type “%s” shows “%s”', (type, text) => {
  const html = `<table><tr><td>规章</td><td><input type="${type}" value="12"></td></tr></table>`;
  expect(tablesOf(pageOf(html))).toEqual([[['规章', text]]]);
});
