import { GraphQLError, Kind, parse } from 'graphql';
import { BadUserInputError, formatError } from '../../src/graphql';

const INTERNAL = { code: 'INTERNAL_SERVER_ERROR' };

/** As Apollo formats an error before it asks us. */
function formatted(error: GraphQLError): ReturnType<typeof formatError> {
  return formatError({ ...error.toJSON(), extensions: { ...INTERNAL, ...error.extensions } }, error);
}

describe('an error on its way out', () => {
  it('keeps the message and the code of a refusal', () => {
    expect(formatted(new BadUserInputError('first must be from 1 to 100.'))).toEqual({
      message: 'first must be from 1 to 100.',
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });

  it('says nothing of what broke inside', () => {
    const cause = new Error(
      'SQLITE_ERROR: no such column: x in SELECT x FROM report at /srv/data/gongkai.sqlite',
    );
    const error = new GraphQLError(cause.message, { originalError: cause, path: ['report'] });
    expect(formatted(error)).toEqual({
      message: 'The server failed to answer.',
      path: ['report'],
      extensions: INTERNAL,
    });
  });

  it('drops everything from the extensions but the code', () => {
    const error = new GraphQLError('Too complex', {
      extensions: { code: 'QUERY_TOO_COMPLEX', stacktrace: ['at /srv/app.js:1'], sql: 'SELECT 1' },
    });
    expect(formatted(error)).toEqual({ message: 'Too complex', extensions: { code: 'QUERY_TOO_COMPLEX' } });
  });

  it('tells a persisted query that makes no sense from a fault of ours', () => {
    const error = new GraphQLError('Unsupported persisted query version', {
      extensions: { http: { status: 400 } },
    });
    expect(formatted(error)).toEqual({ message: error.message, extensions: { code: 'BAD_REQUEST' } });
  });

  it('codes an error that came without any', () => {
    expect(formatError({ message: 'boom' }).extensions).toEqual(INTERNAL);
  });

  it('lays a null variable at the door of the request', () => {
    const [definition] = parse(
      'query ($v: Boolean = true) { district(code: "1") @skip(if: $v) { code } }',
    ).definitions;
    if (definition?.kind !== Kind.OPERATION_DEFINITION) throw new Error('An operation was expected.');
    const variable = definition.variableDefinitions?.[0]?.variable;
    const error = new GraphQLError('Argument "if" of non-null type "Boolean!" must not be null.', {
      nodes: variable ?? null,
    });
    expect(formatted(error).extensions).toEqual({ code: 'BAD_USER_INPUT' });
  });

  it('cuts a message that quotes the request at length', () => {
    const error = new GraphQLError(`Cannot query field "${'x'.repeat(5_000)}".`, {
      extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
    });
    expect(formatted(error).message).toHaveLength(500);
  });
});
