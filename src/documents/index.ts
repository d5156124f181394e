export { LARGEST_DOCUMENT, readDocument, type Delivery } from './read-document';
export type {
  Block,
  MarkupCell,
  ParagraphBlock,
  ReadResult,
  SourceDocument,
  TableBlock,
} from './source-document';
