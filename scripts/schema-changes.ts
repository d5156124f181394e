import { buildSubgraphSchema } from '@apollo/subgraph';
import { CriticalityLevel, diff, type Change } from '@graphql-inspector/core';
import { parse } from 'graphql';

/** Directives that other subgraphs build on; without them the schema no longer composes with theirs. */
const JOINING = /\.@(?:key|shareable)(?:\.|$)/;

/** A change that breaks clients or other subgraphs. */
export interface BreakingChange {
  /** What is changed, such as `Report.title` or `Report.@key`. */
  readonly path: string;
  readonly message: string;
}

/** Given a subgraph's schema as text before and after, returns what breaks for those who rely on the former. */
export async function breakingChanges(before: string, after: string): Promise<BreakingChange[]> {
  const changes = await diff(readSchema(before), readSchema(after));
  return changes.filter(breaks).map(({ path, message }) => ({ path: path ?? '', message }));
}

/** Given breaking changes and the changelog, returns those that no entry since the last release names as code. */
export function unannounced(changes: readonly BreakingChange[], changelog: string): BreakingChange[] {
  const [, unreleased = ''] = /^## \[Unreleased\]$([^]*?)(?=^## |(?![^]))/m.exec(changelog) ?? [];
  return changes.filter(({ path }) => !unreleased.includes(`\`${path}\``));
}

function breaks({ criticality, type, path = '' }: Change): boolean {
  if (criticality.level === CriticalityLevel.Breaking) return true;
  return JOINING.test(path) && !String(type).endsWith('_ADDED');
}

function readSchema(text: string): ReturnType<typeof buildSubgraphSchema> {
  return buildSubgraphSchema({ typeDefs: parse(text) });
}
