import { createHash } from 'node:crypto';
import { decodeText } from '../../../src/documents/decode-text';

/** 政府信息公开 in GB2312, by the code table. */
const GB2312 = Buffer.from('d5fec8aed0c5cfa2b9abbfaa'.replace('c8ae', 'b8ae'), 'hex');
/** 䶮 (in names of places and people) in GB18030: GB2312 and GBK as browsers once had them lack it. */
const GB18030_FOUR_BYTES = Buffer.from('8139ef30', 'hex');
const TEXT = '政府信息公开';

function utf16(text: string, bigEndian: boolean): Buffer {
  const bytes = Buffer.from(text, 'utf16le');
  return bigEndian ? bytes.swap16() : bytes;
}

describe('decodeText', () => {
  test.each([
    ['UTF-8', Buffer.from(TEXT), 'utf-8'],
    ['UTF-8 with a mark', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(TEXT)]), 'utf-8'],
    ['UTF-16LE with a mark', Buffer.concat([Buffer.from([0xff, 0xfe]), utf16(TEXT, false)]), 'utf-16le'],
    ['UTF-16BE with a mark', Buffer.concat([Buffer.from([0xfe, 0xff]), utf16(TEXT, true)]), 'utf-16be'],
    ['GB2312 without a label', GB2312, 'gb18030'],
  ])('reads %s', (_, bytes, encoding) => {
    expect(decodeText(bytes, null)).toEqual({ text: TEXT, encoding, damaged: 0 });
  });

  test.each([
    ['UTF-16LE', false, 'utf-16le'],
    ['UTF-16BE', true, 'utf-16be'],
  ])('reads %s without a mark by the zeros beside its digits', (_, bigEndian, encoding) => {
    const text = '一、总体情况\n本年新收 101 0 0 0 0 0 101\n';
    expect(decodeText(utf16(text, bigEndian), null)).toEqual({ text, encoding, damaged: 0 });
  });

  test.each([
    ['UTF-8', 'gbk', Buffer.from(TEXT)],
    ['UTF-8', 'gb2312', Buffer.from(TEXT)],
    ['UTF-8', 'iso-8859-1', Buffer.from(TEXT)],
    ['GB2312', 'utf-8', GB2312],
    ['GB2312', 'gb2312', GB2312],
    ['GB2312', 'GBK', GB2312],
    ['GB2312', 'no-such-encoding', GB2312],
  ])('reads %s that its carrier calls %s', (_, header, bytes) => {
    expect(decodeText(bytes, header)?.text).toBe(TEXT);
  });

  test.each(['utf-8', 'UTF8', 'gb2312', 'gbk', 'gb18030', 'x-unknown'])(
    'reads GB2312 whose page calls it %s',
    (declared) => {
      const page = Buffer.concat([Buffer.from(`<meta charset="${declared}">`), GB2312]);
      expect(decodeText(page, null)).toMatchObject({ encoding: 'gb18030', damaged: 0 });
      expect(decodeText(page, null)?.text.endsWith(TEXT)).toBe(true);
    },
  );

  test('reads characters that only GB18030 has under the label gb2312', () => {
    const page = Buffer.concat([Buffer.from('<meta charset=gb2312>'), GB2312, GB18030_FOUR_BYTES, GB2312]);
    const decoded = decodeText(page, null);
    expect(decoded).toMatchObject({ encoding: 'gb18030', damaged: 0 });
    expect(decoded?.text).toHaveLength('<meta charset=gb2312>'.length + 6 + 1 + 6);
  });

  test.each([
    `<meta http-equiv="Content-Type" content="text/html; charset=big5">`,
    `<META CHARSET = 'big5'>`,
    `<meta charset=big5>`,
  ])('believes the page %s where nothing contradicts it', (meta) => {
    const page = Buffer.concat([Buffer.from(meta), Buffer.from('ac46a9b2', 'hex')]);
    expect(decodeText(page, null)).toMatchObject({ encoding: 'big5', text: `${meta}政府` });
  });

  test('counts what a broken byte destroyed and reads the rest', () => {
    const bytes = Buffer.concat([Buffer.from(TEXT.repeat(100)), Buffer.from([0xff]), Buffer.from(TEXT)]);
    const decoded = decodeText(bytes, null);
    expect(decoded).toMatchObject({ encoding: 'utf-8', damaged: 1 });
    expect(decoded?.text).toBe(`${TEXT.repeat(100)}\ufffd${TEXT}`);
  });

  test('reads a GBK text cut within a character', () => {
    const bytes = Buffer.concat([...Array.from({ length: 100 }, () => GB2312), GB2312.subarray(0, 1)]);
    const decoded = decodeText(bytes, null);
    expect(decoded).toMatchObject({ encoding: 'gb18030', damaged: 1 });
    expect(decoded?.text.startsWith(TEXT.repeat(100))).toBe(true);
  });

  test('random bytes are no text', () => {
    for (let seed = 0; seed < 50; seed += 1) {
      const blocks = Array.from({ length: 64 }, (_, at) =>
        createHash('sha256').update(`${seed}.${at}`).digest(),
      );
      expect(decodeText(Buffer.concat(blocks), null)).toBeNull();
    }
  });

  test.each([
    ['control characters', Buffer.from('\x01\x02\x03\x04文字')],
    ['zero bytes', Buffer.alloc(1000)],
  ])('%s are no text', (_, bytes) => {
    expect(decodeText(bytes, null)).toBeNull();
  });

  test('a declaration built to cost time costs none', () => {
    const page = Buffer.concat([Buffer.from(`<meta ${'charset '.repeat(400)}${'='.repeat(400)}`), GB2312]);
    const before = performance.now();
    expect(decodeText(page, null)?.text.endsWith(TEXT)).toBe(true);
    expect(performance.now() - before).toBeLessThan(10_000);
  });
});
