type Piece = string | Buffer | JsonWriter;

/** The most bytes that UTF-8 takes for a unit of a string. */
const BYTES_A_UNIT = 3;

/** JSON written from front to back, with holes that are filled later. */
export class JsonWriter {
  private readonly pieces: Piece[] = [];
  private tail = '';

  append(text: string): void {
    this.tail += text;
  }

  /** Appends what was written before. */
  appendBytes(bytes: Buffer): void {
    this.add(bytes);
  }

  /** Leaves a hole here: what is written to it stands before all that is appended from now on. */
  hole(): JsonWriter {
    const hole = new JsonWriter();
    this.add(hole);
    return hole;
  }

  /** Returns all of it in UTF-8. */
  toBytes(): Buffer {
    const bytes = Buffer.allocUnsafe(this.mostBytes());
    return bytes.subarray(0, this.writeTo(bytes, 0));
  }

  private add(piece: Piece): void {
    if (this.tail !== '') this.pieces.push(this.tail);
    this.pieces.push(piece);
    this.tail = '';
  }

  private mostBytes(): number {
    let most = this.tail.length * BYTES_A_UNIT;
    for (const piece of this.pieces) {
      if (typeof piece === 'string') most += piece.length * BYTES_A_UNIT;
      else most += piece instanceof JsonWriter ? piece.mostBytes() : piece.length;
    }
    return most;
  }

  /** Writes all of it from a position on, and returns the position behind it. */
  private writeTo(bytes: Buffer, from: number): number {
    let at = from;
    for (const piece of this.pieces) {
      if (typeof piece === 'string') at += bytes.write(piece, at);
      else if (piece instanceof JsonWriter) at = piece.writeTo(bytes, at);
      else at += piece.copy(bytes, at);
    }
    return at + bytes.write(this.tail, at);
  }
}
