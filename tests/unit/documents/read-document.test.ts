import { createHash } from 'node:crypto';
import { LARGEST_DOCUMENT, readDocument } from '../../../src/documents';

const refused = async (content: Uint8Array): Promise<{ code: string; mediaType: string }> => {
  const { document, diagnostics, mediaType } = await readDocument(content);
  expect(document).toBeNull();
  expect(diagnostics).toHaveLength(1);
  expect(diagnostics[0]).toMatchObject({
    severity: 'ERROR',
    message: expect.stringMatching(/\w \w/) as string,
  });
  return { code: diagnostics[0]!.code, mediaType };
};

describe('readDocument', () => {
  test.each([
    ['nothing', '', 'EMPTY_DOCUMENT'],
    ['white space alone', ' \n\t\u3000\u00a0\n', 'EMPTY_DOCUMENT'],
    ['a byte order mark alone', '\ufeff', 'EMPTY_DOCUMENT'],
    ['a PDF cut off', '%PDF-1.7\n1 0 obj', 'CORRUPT_DOCUMENT'],
    ['a PDF cut off after line ends', '\n\n%PDF-1.4', 'CORRUPT_DOCUMENT'],
    ['the beginning of an archive', 'PK\x03\x04\x14\x00', 'CORRUPT_DOCUMENT'],
    ['rich text', '{\\rtf1\\ansi', 'UNSUPPORTED_FORMAT'],
  ])('refuses %s', async (_, content, code) => {
    expect((await refused(Buffer.from(content))).code).toBe(code);
  });

  test('refuses a Word 97 document by its first bytes', async () => {
    const word = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(512)]);
    expect(await refused(word)).toEqual({ code: 'UNSUPPORTED_FORMAT', mediaType: 'application/msword' });
  });

  test('refuses what is larger than any report, unread', async () => {
    const before = performance.now();
    expect((await refused(Buffer.alloc(LARGEST_DOCUMENT + 1, 'a'))).code).toBe('DOCUMENT_TOO_LARGE');
    expect(performance.now() - before).toBeLessThan(10_000);
  });

  test.each([
    ['<p>一</p>', 'text/html'],
    ['  <!DOCTYPE HTML>\n<TABLE><TR><TD>一', 'text/html'],
    ['一、总体情况', 'text/plain'],
    ['| 规章 | 1 |\n| --- | --- |', 'text/plain'],
    ['a < b and p > q', 'text/plain'],
    ['{"content":"\\u003ctable>一"}', 'application/json'],
    ['call({"content":"<table>一"});', 'application/json'],
    ['{"content":"一"}', 'text/plain'],
  ])('tells the format of %j by its content', async (content, mediaType) => {
    expect(await readDocument(Buffer.from(content))).toMatchObject({ mediaType, diagnostics: [] });
  });

  test('names the document by the hash and the size of its bytes', async () => {
    const content = Buffer.from('<p>公开</p>');
    const { sha256, bytes, document } = await readDocument(content);
    expect(sha256).toBe(createHash('sha256').update(content).digest('hex'));
    expect(bytes).toBe(13);
    expect(document).toMatchObject({ sha256, bytes, encoding: 'utf-8' });
  });

  test('says how many characters the encoding could not give', async () => {
    const { document, diagnostics } = await readDocument(
      Buffer.concat([Buffer.from(`<p>${'公开'.repeat(200)}`), Buffer.from([0xff])]),
    );
    expect(document?.text).toContain('公开公开');
    expect(diagnostics).toMatchObject([{ code: 'ENCODING_MISMATCH', severity: 'WARNING' }]);
    expect(diagnostics[0]!.message).toContain('1 character');
  });
});
