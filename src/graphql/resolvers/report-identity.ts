import type { GraphQLResolveInfo } from 'graphql';
import { askedFields } from '../asked-fields';

/** The fields of a report whose resolvers take a `ReportIdentity`, and those that are a part of it. */
const ANSWERED_BY_IDENTITY: ReadonlySet<string> = new Set([
  '__typename',
  'id',
  'agencyId',
  'districtCode',
  'year',
  'form',
  'newApplications',
  'applicationOutcomes',
  'disclosureCategories',
  'reviewCases',
  'sections',
  'statements',
  'extraRows',
]);

/** Given what a resolver of a report knows of its field, returns whether what identifies the report is enough. */
export function asksIdentityAlone(info: GraphQLResolveInfo): boolean {
  for (const field of askedFields(info)) if (!ANSWERED_BY_IDENTITY.has(field)) return false;
  return true;
}
