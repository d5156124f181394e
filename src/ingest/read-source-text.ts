import { readDocument } from '../documents';

/** Given the bytes of a document, returns the text that its places count into, or null if none can be read. */
export async function readSourceText(content: Uint8Array): Promise<string | null> {
  return (await readDocument(content)).document?.text ?? null;
}
