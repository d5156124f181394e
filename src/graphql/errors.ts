import { GraphQLError } from 'graphql';

/** The codes of our own refusals; clients match on them. */
export type RefusalCode = 'BAD_USER_INPUT';

/** An error whose message is meant for the caller. Everything else is masked before it leaves. */
export abstract class RefusalError extends GraphQLError {
  constructor(message: string, code: RefusalCode) {
    super(message, { extensions: { code } });
    this.name = new.target.name;
  }
}

/** The caller's input cannot be answered: too long, out of range, not ours. Never used for what merely matches nothing. */
export class BadUserInputError extends RefusalError {
  constructor(message: string) {
    super(message, 'BAD_USER_INPUT');
  }
}
