import { GraphQLError } from 'graphql';

/** The codes of our own refusals; clients match on them. */
export type RefusalCode = 'BAD_USER_INPUT' | 'NOT_FOUND' | 'CONFLICT' | 'UNAUTHENTICATED' | 'FORBIDDEN';

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

/** A mutation names something that is not there. Queries answer null instead. */
export class NotFoundError extends RefusalError {
  constructor(message: string) {
    super(message, 'NOT_FOUND');
  }
}

/** Somebody else changed what the caller looked at; nothing was written. */
export class ConflictError extends RefusalError {
  constructor(message: string) {
    super(message, 'CONFLICT');
  }
}

/** The field needs a credential, and there is none. */
export class UnauthenticatedError extends RefusalError {
  constructor() {
    super('This needs a credential: Authorization: Bearer and a token.', 'UNAUTHENTICATED');
  }
}

/** The caller is known and may not do this. */
export class ForbiddenError extends RefusalError {
  constructor(role: string) {
    super(`This needs the role ${role}.`, 'FORBIDDEN');
  }
}
