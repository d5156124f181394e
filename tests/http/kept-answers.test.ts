import { createHash } from 'node:crypto';
import { KeptBytes } from '../../src/graphql';
import { tagAnswers } from '../../src/http/caching/answer-tag';
import { KeptAnswers } from '../../src/http/caching/kept-answers';

const QUERY = 'query Named { __typename }';
const ANSWER = Buffer.from('{"data":{"__typename":"Query"}}');
const GRAPHQL = 'application/graphql-response+json';

/** Kept answers that hold one, and what asks for it. */
function holdingOne() {
  const answers = new KeptBytes(1_000_000);
  const tagOf = tagAnswers('program');
  const queryHash = createHash('sha256').update(QUERY).digest('hex');
  answers.set(tagOf({ queryHash, operationName: null, variables: undefined, version: '1' })!, ANSWER);
  const kept = new KeptAnswers({ version: () => Promise.resolve('1'), tagOf, answers });
  const find = (headers: object, more: object = {}) =>
    kept.find({ headers, body: { query: QUERY, ...more } } as never);
  const learn = (headers: object, type: string, statusCode = 200): void =>
    kept.learn({ headers } as never, { statusCode, getHeader: () => type } as never);
  return { find, learn, counts: () => answers.counts };
}

test('a kept answer has the type that was chosen for the Accept header before, and none until then', async () => {
  const { find, learn } = holdingOne();
  expect(await find({ accept: GRAPHQL })).toBeNull();
  learn({ accept: 'text/html' }, 'application/json', 406);
  learn({ accept: GRAPHQL }, `${GRAPHQL}; charset=utf-8`);
  learn({}, 'application/json; charset=utf-8');
  expect(await find({ accept: GRAPHQL })).toEqual({
    body: ANSWER,
    type: `${GRAPHQL}; charset=utf-8`,
    operationName: 'Named',
  });
  expect((await find({}))?.type).toBe('application/json; charset=utf-8');
  expect(await find({ accept: 'text/html' })).toBeNull();
  expect(await find({ accept: 'image/png' })).toBeNull();
});

test('is found whatever a client says of itself, and not if it asks for more', async () => {
  const { find, learn } = holdingOne();
  learn({}, 'application/json');
  const client = { clientLibrary: { name: '@apollo/client', version: '4' } };
  for (const extensions of [undefined, null, {}, client])
    expect([extensions, (await find({}, { extensions }))?.body]).toEqual([extensions, ANSWER]);
  const persistedQuery = { version: 1, sha256Hash: '0'.repeat(64) };
  for (const extensions of [7, [], { persistedQuery }, { persistedQuery: null }])
    expect([extensions, await find({}, { extensions })]).toEqual([extensions, null]);
  expect(await find({}, { id: '1' })).toBeNull();
  expect(await find({ authorization: 'Bearer x' })).toBeNull();
});

test('no more Accept headers are known than programs send, and no long one', async () => {
  const { find, learn } = holdingOne();
  for (let at = 0; at <= 100; at += 1) learn({ accept: `*/*;q=${at}` }, 'application/json');
  expect([await find({ accept: '*/*;q=0' }), (await find({ accept: '*/*;q=1' }))?.body]).toEqual([
    null,
    ANSWER,
  ]);
  learn({ accept: 'x'.repeat(301) }, 'application/json');
  expect(await find({ accept: 'x'.repeat(301) })).toBeNull();
});
