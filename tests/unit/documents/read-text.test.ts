import { textOf, paragraphsOf } from './reading';

describe('a text', () => {
  test.each([
    ['\n\n', ['一', '二']],
    ['\n', ['一', '二']],
    ['\r\n', ['一', '二']],
    ['\r', ['一', '二']],
    ['\f', ['一', '二']],
    ['\n \u3000\n', ['一', '二']],
  ])('with lines ended by %j', (end, lines) => {
    expect(paragraphsOf(textOf(`一${end}二`))).toEqual(lines);
  });

  test('keeps the tabs at the ends of a line set with tabs: they are empty cells', () => {
    const [line] = paragraphsOf(textOf('规章\t1\t\t'));
    expect(line).toBe('规章\t1\t\t');
  });

  test('names its original in a comment that is no part of the text', () => {
    const document = textOf('<!-- gongkai:reconstructed-from 东丽区《2022年报告》 -->\n一、总体情况');
    expect(document.metadata.get('reconstructed-from')).toBe('东丽区《2022年报告》');
    expect(paragraphsOf(document)).toEqual(['一、总体情况']);
  });

  test('has lines that count from one, blank ones too', () => {
    const { blocks } = textOf('一\n\n\u3000二 \n三');
    expect(blocks.map((block) => block.kind === 'PARAGRAPH' && block.place.line)).toEqual([1, 3, 4]);
  });
});
