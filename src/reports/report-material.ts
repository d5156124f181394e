import type { PlacedText } from '../domain';
import type { RecognizedTables } from '../tables';

/** What the earlier stages know of a document. */
export interface ReportMaterial {
  readonly sha256: string;
  readonly bytes: number;
  readonly mediaType: string;
  /** Meta names in lower case, see the documents stage. */
  readonly metadata: ReadonlyMap<string, string>;
  readonly tables: RecognizedTables;
}

/** Where a document came from, as far as its carrier knows. */
export interface Provenance {
  readonly fileName: string | null;
  readonly url: string | null;
}

/** What a curator says of a document; it decides over anything the document says. */
export interface GivenIdentity {
  readonly districtCode?: string | undefined;
  readonly year?: number | undefined;
  /** The issuing organ's full name. */
  readonly agency?: string | undefined;
}

/** The document's own text outside the form's tables, line by line. */
export type Lines = readonly PlacedText[];
