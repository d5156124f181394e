import { BadUserInputError } from '../../src/graphql';
import { decodeCursor, encodeCursor } from '../../src/graphql/pagination/cursor';

describe('a cursor', () => {
  it.each([[['120110']], [[2022, '120110-2022']], [['示例区', -1, '']]])('gives the key %j back', (key) => {
    expect(decodeCursor('districts', encodeCursor('districts', key))).toEqual(key);
  });

  it('does not show what it holds', () => {
    expect(encodeCursor('districts', ['120110'])).toMatch(/^[A-Za-z0-9_-]+$/);
    expect(encodeCursor('districts', ['120110'])).not.toContain('120110');
  });

  const ours = encodeCursor('reports YEAR DESC', [2022, '120110-2022']);
  it.each([
    ['the empty one', ''],
    ['one of another list', encodeCursor('districts', ['120110'])],
    ['one of another order', encodeCursor('reports YEAR ASC', [2022, '120110-2022'])],
    ['one cut short', ours.slice(0, -4)],
    ['one with something behind it', `${ours}AAAA`],
    ['one padded', `${ours}==`],
    ['one with a blank in it', `${ours.slice(0, 8)} ${ours.slice(8)}`],
    ['a number', '20'],
    ['plain JSON', Buffer.from('[1,"reports YEAR DESC",[2022,"120110-2022"]]').toString('base64url')],
    ['no base64', '\u0000\ud800💥'],
  ])('refuses %s', (_, cursor) => {
    expect(() => decodeCursor('reports YEAR DESC', cursor)).toThrow(BadUserInputError);
  });

  it('refuses itself with any one character changed', () => {
    for (let at = 0; at < ours.length; at++) {
      const other = ours[at] === 'A' ? 'B' : 'A';
      const tampered = ours.slice(0, at) + other + ours.slice(at + 1);
      expect(() => decodeCursor('reports YEAR DESC', tampered)).toThrow(BadUserInputError);
    }
  });
});
