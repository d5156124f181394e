/**
 * The data of an answer, written already as the body of the response. Who sends it takes the bytes; whoever puts it
 * into JSON as a value gets the data.
 */
export class WrittenAnswer {
  [key: string]: unknown;

  /** `{"data":…}` in UTF-8. */
  constructor(readonly body: Buffer) {}

  toJSON(): unknown {
    return (JSON.parse(this.body.toString('utf8')) as { data: unknown }).data;
  }
}
