import { breakingChanges, unannounced } from '../../scripts/schema-changes';
import { textOf } from './root';

const SCHEMA = textOf('schema.released.graphql');

/** The released schema with a part written otherwise, which it must have. */
function changed(part: string, otherwise: string): string {
  if (!SCHEMA.includes(part)) throw new Error(`The released schema has no ${part}`);
  return SCHEMA.replace(part, otherwise);
}

describe('a change of the released schema', () => {
  it.each([
    [
      'a field that is gone',
      '  """The words that show the scope (统计范围原文)."""\n  scopeWords: String\n',
      '',
      'Report.scopeWords',
    ],
    ['a field of another type', '  siteCode: String\n', '  siteCode: Int\n', 'Report.siteCode'],
    [
      'an argument that is now required',
      '    basis: RateBasis\n',
      '    basis: RateBasis!\n',
      'Query.compareDistricts.basis',
    ],
    [
      'a value that is gone',
      '  """The general office of a people\'s government (办公厅, 办公室)."""\n  GENERAL_OFFICE\n',
      '',
      'AgencyKind.GENERAL_OFFICE',
    ],
    ['a key that others join by', '@key(fields: "agencyId year")', '', 'Report.@key'],
    [
      'a field that others may no longer share',
      'fullName: String! @shareable',
      'fullName: String!',
      'District.fullName.@shareable',
    ],
  ])('breaks: %s', async (_what, part, otherwise, path) => {
    const breaking = await breakingChanges(SCHEMA, changed(part, otherwise));
    expect(breaking.map((change) => change.path)).toEqual([path]);
  });

  it.each([
    ['a new field', '  siteCode: String\n', '  siteCode: String\n\n  """New."""\n  newer: Int\n'],
    ['a new key', '@key(fields: "code")', '@key(fields: "code") @key(fields: "fullName")'],
    ['other words of a description', 'The general office of a people', 'An office of a people'],
  ])('breaks nothing: %s', async (_what, part, otherwise) => {
    expect(await breakingChanges(SCHEMA, changed(part, otherwise))).toEqual([]);
  });

  it('is announced by its path under [Unreleased], not elsewhere', () => {
    const changes = [{ path: 'Report.siteCode', message: 'gone' }];
    const named = '- `Report.siteCode` is gone.\n';
    expect(unannounced(changes, `## [Unreleased]\n\n${named}\n## [0.1.0]\n`)).toEqual([]);
    expect(unannounced(changes, `## [Unreleased]\n\n${named}`)).toEqual([]);
    expect(unannounced(changes, `## [Unreleased]\n\n- Report.siteCode\n\n## [0.1.0]\n\n${named}`)).toEqual(
      changes,
    );
  });
});
