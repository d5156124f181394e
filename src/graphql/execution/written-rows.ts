/** Rows that the database has written as JSON already, with the members and names that their query asks for. */
export class WrittenRows {
  constructor(readonly json: string) {}
}
