import { crc32 } from 'node:zlib';
import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl';

/** Packages of reports have 10 to 40 parts; a picture is a part. */
const MOST_PARTS = 2000;
/** Text of reports packs to a tenth or a thirtieth; what packs better than this was made to be large. */
const BEST_PACKING = 200;
/** Below this size any packing is harmless: an empty part packs well. */
const HARMLESS_SIZE = 1024 * 1024;

/** What is wrong with a package, in a sentence. */
export class PackageError extends Error {}

/** A ZIP package (ISO/IEC 21320-1), of which a part is unpacked only when it is asked for. */
export class DocumentPackage {
  private constructor(
    private readonly zip: ZipFile,
    private readonly parts: ReadonlyMap<string, Entry>,
  ) {}

  /** Given the bytes of a package, returns it with its parts listed; throws a PackageError if they are no package. */
  static async open(content: Uint8Array): Promise<DocumentPackage> {
    return faithfully(async () => {
      const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
      const zip = await fromBufferPromise(bytes);
      const parts = new Map<string, Entry>();
      for await (const entry of zip.eachEntry()) {
        if (parts.size === MOST_PARTS) throw new PackageError(`It has more than ${MOST_PARTS} parts.`);
        // Two parts of one name: readers would differ in which of them they show.
        if (parts.has(entry.fileName)) throw new PackageError('Two of its parts have the same name.');
        parts.set(entry.fileName, entry);
      }
      return new DocumentPackage(zip, parts);
    });
  }

  has(name: string): boolean {
    return this.parts.has(name);
  }

  /**
   * Given a part's name and the most bytes it may have, returns it unpacked, or null if there is none. Throws a
   * PackageError if it is larger than that, packed beyond reason, encrypted, or not what its checksum says.
   */
  async read(name: string, mostBytes: number): Promise<Uint8Array | null> {
    const entry = this.parts.get(name);
    if (!entry) return null;
    const { uncompressedSize: size, compressedSize } = entry;
    if (entry.isEncrypted()) throw new PackageError('It is encrypted.');
    if (size > mostBytes || (size > HARMLESS_SIZE && size > compressedSize * BEST_PACKING)) {
      throw new PackageError(`A part of it would unpack to ${size} bytes, which no report does.`);
    }
    return faithfully(async () => {
      const chunks: Buffer[] = [];
      // A part that unpacks to more or less than its stated size is an error of the stream.
      for await (const chunk of await this.zip.openReadStreamPromise(entry)) chunks.push(chunk as Buffer);
      const bytes = Buffer.concat(chunks);
      if (crc32(bytes) !== entry.crc32) throw new PackageError('A part of it is not what its checksum says.');
      return bytes;
    });
  }
}

/** Whatever the ZIP library objects to is a defect of the package: it reads nothing but the bytes given. */
async function faithfully<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof PackageError) throw error;
    throw new PackageError('It is cut off, or no intact ZIP package.');
  }
}
