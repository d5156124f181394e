import { readDocument } from '../../../src/documents';
import { pagesOfArchive } from '../../../src/documents/web-archive';
import { tablesOf } from './reading';

const PAGE = '<meta charset="utf-8"><table border="1"><tr><td>规章</td><td>101</td></tr></table>';

/** A part of an archive with its headers. */
const part = (headers: readonly string[], body: string): string =>
  `${headers.join('\r\n')}\r\n\r\n${body}\r\n`;

function archive(parts: readonly string[], head = 'MIME-Version: 1.0\r\n'): Buffer {
  const type = 'Content-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="--=x.1"\r\n\r\n';
  return Buffer.from(`${head}${type}${parts.map((each) => `----=x.1\r\n${each}`).join('')}----=x.1--\r\n`);
}

const quoted = (text: string): string =>
  [...Buffer.from(text)]
    .map((byte) =>
      byte > 126 || byte === 61 ? `=${byte.toString(16).toUpperCase()}` : String.fromCharCode(byte),
    )
    .join('')
    .replace(/(.{20}[^=]{3})/, '$1=\r\n');
const GB2312 = Buffer.concat([Buffer.from('<p>'), Buffer.from('d5feb8aed0c5cfa2b9abbfaa', 'hex')]);
const GB2312_QUOTED = '<p>=D5=FE=B8=AE=D0=C5=CF=A2=B9=AB=BF=AA';

const html = (encoding: string, charset = 'utf-8') => [
  'Content-Location: file:///C:/report.htm',
  `Content-Transfer-Encoding: ${encoding}`,
  `Content-Type: text/html; charset="${charset}"`,
];

describe('the page of a web archive', () => {
  test.each([
    ['quoted-printable', archive([part(html('quoted-printable'), quoted(PAGE))])],
    ['base64', archive([part(html('base64'), Buffer.from(PAGE).toString('base64'))])],
    ['as it is', archive([part(html('8bit'), PAGE)])],
    ['with a mark before it', Buffer.concat([Buffer.from('\ufeff'), archive([part(html('8bit'), PAGE)])])],
    [
      'saved by a browser',
      archive(
        [part(html('8bit'), PAGE)],
        'From: <Saved by Blink>\r\nSubject: =?utf-8?Q?=E5?=\r\n =?utf-8?Q?=E5?=\r\n',
      ),
    ],
    [
      'without other parts',
      Buffer.from(part(['MIME-Version: 1.0', ...html('base64')], Buffer.from(PAGE).toString('base64'))),
    ],
    [
      'with line feeds alone',
      Buffer.from(
        archive([part(html('8bit'), PAGE)])
          .toString()
          .replaceAll('\r\n', '\n'),
      ),
    ],
    [
      'after a list of files',
      archive([part(['Content-Type: text/xml'], '<xml/>'), part(html('8bit'), PAGE)]),
    ],
  ])('is read: %s', async (_, content) => {
    const { document, mediaType } = await readDocument(content);
    expect(mediaType).toBe('multipart/related');
    expect(tablesOf(document!)).toEqual([[['规章', '101']]]);
  });

  test('is decoded by the charset of its part', async () => {
    expect(GB2312_QUOTED.replace(/=/g, '').slice(3).toLowerCase()).toBe(GB2312.subarray(3).toString('hex'));
    const content = archive([part(html('quoted-printable', 'gb2312'), GB2312_QUOTED)]);
    expect((await readDocument(content)).document).toMatchObject({
      text: '政府信息公开\n',
      encoding: 'gb18030',
    });
  });

  test('keeps the spaces before a line broken within a tag', async () => {
    const body = '<table><tr><td colspan=3D"2" =\r\nrowspan=3D"3">1</td><td>2</td></tr></table>';
    const { document } = await readDocument(archive([part(html('quoted-printable'), body)]));
    expect(document!.blocks[0]).toMatchObject({ rows: [[{ columnSpan: 2, rowSpan: 3 }, { text: '2' }]] });
  });
});

test.each([
  ['text', '一、总体情况'],
  ['a page', PAGE],
  ['words with a colon', '发布日期：2024-01-20\nContent-Type is a header'],
  ['an archive without a page', archive([part(['Content-Type: image/png'], 'x')]).toString()],
])('%s is no web archive', (_, text) => {
  expect(pagesOfArchive(Buffer.from(text))).toBeNull();
});

test('heads built to cost time cost none', () => {
  const before = performance.now();
  pagesOfArchive(Buffer.from('a-b: c\r\n'.repeat(2000)));
  pagesOfArchive(Buffer.from(`a-b: c\r\n${' x\r\n'.repeat(2000)}`));
  expect(performance.now() - before).toBeLessThan(1000);
});
