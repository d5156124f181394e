import { Parser } from 'htmlparser2';

/** The parser's time grows with the square of its depth; parts of Word documents nest some dozens deep. */
const DEEPEST_ELEMENT = 1000;

/** What is told of the elements of an XML part, in document order; names come with their prefix. */
export interface XmlVisitor {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  text?(text: string): void;
  close?(name: string): void;
}

/**
 * Given the XML of a package's part, tells a visitor of its elements and returns what is wrong with it in a sentence,
 * or null. Parts of packages declare no document type (ECMA-376-2, 8.1.4), so there are no entities but XML's own.
 */
export function walkXml(xml: string, visitor: XmlVisitor): string | null {
  let depth = 0;
  let problem: string | null = null;
  const stop = (sentence: string): void => {
    problem = sentence;
    parser.pause();
  };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (problem !== null) return;
        depth += 1;
        if (depth > DEEPEST_ELEMENT) stop(`Its XML is nested over ${DEEPEST_ELEMENT} deep.`);
        else visitor.open(name, attributes);
      },
      ontext(text) {
        if (problem === null) visitor.text?.(text);
      },
      onclosetag(name) {
        if (problem !== null) return;
        depth -= 1;
        visitor.close?.(name);
      },
      onprocessinginstruction(name) {
        if (problem === null && /^!doctype/i.test(name)) stop('Its XML declares a document type.');
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.write(xml);
  if (problem === null && depth > 0) problem = 'Its XML is cut off.';
  return problem;
}
