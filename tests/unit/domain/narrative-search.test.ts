import { findPhrases, foldText, snippetAround, toPhrases } from '../../../src/domain';

describe('the text that is searched', () => {
  it.each<readonly [string, readonly string[]]>([
    ['政府信\n 息，公开', ['政府信息', '公开']],
    ['２０２２年　㈠', ['2022年', '一']],
    ['ＡＢC Def', ['abc', 'def']],
    ['10 20', ['10', '20']],
    ['10 件 20', ['10件20']],
    ['Cafe\u0301 Café', ['cafe', 'cafe']],
    ['零\u200b宽', ['零宽']],
    ['𠮷林\ud842路', ['𠮷林', '路']],
    ['a\0b', ['a', 'b']],
    ['，。', []],
    ['', []],
  ])('of %j has the runs %j', (text, runs) => {
    expect(foldText(text)).toEqual(runs);
  });

  it('is looked through for each word of what a user writes, once', () => {
    expect(toPhrases('政府 信息，"信息" AND　公开*')).toEqual(['政府', '信息', 'and', '公开']);
    expect(toPhrases(' "*" ')).toEqual([]);
  });
});

describe('the places of phrases', () => {
  function found(text: string, searched: string): string[] {
    return findPhrases(text, toPhrases(searched)).map(({ start, end }) => text.slice(start, end));
  }

  it.each<readonly [string, string, readonly string[]]>([
    ['主动公开政府信\n  息12条，信息化', '信息', ['信\n  息', '信息']],
    ['信息，公开；公开信息', '信息公开', []],
    ['信息，公开', '公开 信息', ['信息', '公开']],
    ['𠮷𠮷林', '𠮷', ['𠮷', '𠮷']],
    ['𠮷𠮷林', '𠮷林', ['𠮷林']],
    ['信信信', '信信', ['信信']],
    ['第㈠ｱﾊﾟｰﾄ１２号', '12', ['１２']],
    ['比½多', '1', ['½']],
  ])('in %j of %j are %j', (text, searched, places) => {
    expect(found(text, searched)).toEqual(places);
  });
});

describe('a snippet', () => {
  it('is the text around a match, word for word, and says where the match is', () => {
    const text = `${'前'.repeat(50)}信\n息${'后'.repeat(50)}`;
    const [match] = findPhrases(text, ['信息']);
    expect(snippetAround(text, match!)).toEqual({
      text: `${'前'.repeat(30)}信\n息${'后'.repeat(30)}`,
      start: 30,
      end: 33,
    });
    expect(snippetAround('信息', { start: 0, end: 2 })).toEqual({ text: '信息', start: 0, end: 2 });
  });

  it('parts no character', () => {
    const text = `𠮷${'前'.repeat(29)}信息${'后'.repeat(29)}𠮷后`;
    const snippet = snippetAround(text, findPhrases(text, ['信息'])[0]!);
    expect(snippet.text).toBe(`𠮷${'前'.repeat(29)}信息${'后'.repeat(29)}`);
    expect(snippet.text.slice(snippet.start, snippet.end)).toBe('信息');
  });
});
