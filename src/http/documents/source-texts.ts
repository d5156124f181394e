import type { DocumentRepository } from '../../storage';

/** Given the bytes of a document, returns the text that places count into, or null if it has none. */
export type ReadText = (content: Uint8Array) => Promise<string | null>;

/** Characters kept at most: some hundred documents. */
const CAPACITY = 16_000_000;

/** The texts of stored documents, the ones last asked for kept: to read a document takes much longer than to send it. */
export class SourceTexts {
  private readonly reading = new Map<string, Promise<string | null>>();
  private readonly kept = new Map<string, string | null>();
  private size = 0;

  constructor(
    private readonly documents: Pick<DocumentRepository, 'content'>,
    private readonly readText: ReadText,
  ) {}

  /** Given the sha256 of a stored document, returns its text, or null if it has none. */
  async of(sha256: string): Promise<string | null> {
    const known = this.kept.get(sha256);
    if (known !== undefined) {
      this.kept.delete(sha256);
      this.kept.set(sha256, known);
      return known;
    }
    // Asked for twice at once, a document is read once.
    const reading = this.reading.get(sha256) ?? this.read(sha256);
    this.reading.set(sha256, reading);
    return reading.finally(() => this.reading.delete(sha256));
  }

  private async read(sha256: string): Promise<string | null> {
    const content = await this.documents.content(sha256);
    const text = content === undefined ? null : await this.readText(content);
    this.kept.set(sha256, text);
    this.size += text?.length ?? 0;
    for (const [oldest, its] of this.kept) {
      if (this.size <= CAPACITY) break;
      this.kept.delete(oldest);
      this.size -= its?.length ?? 0;
    }
    return text;
  }
}
