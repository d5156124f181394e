import { crc32, deflateRawSync } from 'node:zlib';

/** A part of a package, and what its entry says of it if that is not the truth. */
export interface Part {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly statedSize?: number;
  readonly statedCrc?: number;
  readonly encrypted?: boolean;
}

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** The package's index, naming one main part of a type. */
export function contentTypes(main = '/word/document.xml', type = `${WORD}.document.main+xml`): Part {
  const content = `<Types><Override PartName="${main}" ContentType="${type}"/></Types>`;
  return { name: '[Content_Types].xml', content };
}

/** A main part that holds the given markup; `w:` is WordprocessingML. */
export function documentPart(body: string, name = 'word/document.xml'): Part {
  return {
    name,
    content: `<?xml version="1.0"?><w:document xmlns:w="${W}"><w:body>${body}</w:body></w:document>`,
  };
}

/** A Word document that holds the given markup, and other parts if any. */
export function docx(body: string, ...others: readonly Part[]): Buffer {
  return zip([contentTypes(), documentPart(body), ...others]);
}

/** A ZIP of the parts, in their order, as Info-ZIP would write it but for what the parts state otherwise. */
export function zip(parts: readonly Part[]): Buffer {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const { head, name, data } = packed(part);
    const local = Buffer.concat([signed(0x04034b50, head), name, data]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    central.push(signed(0x02014b50, Buffer.concat([Buffer.from([20, 0]), head, tail])), name);
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(parts.length, 4);
  end.writeUInt16LE(parts.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...locals, directory, signed(0x06054b50, end)]);
}

/** What the two headers of an entry share, its name and its deflated content. */
function packed(part: Part): { head: Buffer; name: Buffer; data: Buffer } {
  const content = Buffer.from(part.content);
  const name = Buffer.from(part.name);
  const data = deflateRawSync(content);
  const head = Buffer.alloc(26);
  head.writeUInt16LE(20, 0);
  head.writeUInt16LE(part.encrypted ? 0x801 : 0x800, 2);
  head.writeUInt16LE(8, 4);
  head.writeUInt32LE(part.statedCrc ?? crc32(content), 10);
  head.writeUInt32LE(data.length, 14);
  head.writeUInt32LE(part.statedSize ?? content.length, 18);
  head.writeUInt16LE(name.length, 22);
  return { head, name, data };
}

function signed(signature: number, fields: Buffer): Buffer {
  const mark = Buffer.alloc(4);
  mark.writeUInt32LE(signature);
  return Buffer.concat([mark, fields]);
}
