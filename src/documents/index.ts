export { LARGEST_DOCUMENT } from './limits';
export { readDocument, type Delivery } from './read-document';
export type {
  Block,
  MarkupCell,
  ParagraphBlock,
  ReadResult,
  SourceDocument,
  TableBlock,
} from './source-document';
