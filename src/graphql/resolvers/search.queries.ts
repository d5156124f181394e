import { Directive, Args, Ctx, Query, Resolver } from 'type-graphql';
import { SIZED_BY_FIRST } from '../pagination/sized-by-first';
import { findPhrases, snippetAround, toPhrases, type SectionKind, type StoredReport } from '../../domain';
import type { NarrativeHit, NarrativeQuery } from '../../storage';
import type { GraphqlContext } from '../context';
import { BadUserInputError } from '../errors';
import { areFictional } from '../inputs/governments';
import { PageArgs } from '../inputs/page.args';
import { SearchReportsArgs } from '../inputs/search-reports.args';
import { readConnection, type Connection } from '../pagination/connection';
import { SearchConnectionType } from '../types/connections';

interface SearchHit {
  readonly report: StoredReport;
  readonly section: SectionKind;
  readonly start: number;
  readonly end: number;
  readonly snippet: string;
  readonly snippetStart: number;
  readonly snippetEnd: number;
  readonly matches: number;
}

/** A single character is found in nearly every section, so that each costs a hundred times what a longer word does. */
const MOST_SINGLE_CHARACTERS = 10;

/** Where nothing is found: the database was filled by a program that knew other letters. */
const BEGINNING = { start: 0, end: 0 };

@Resolver()
export class SearchQueries {
  @Directive(SIZED_BY_FIRST)
  @Query(() => SearchConnectionType, {
    description:
      'Full-text search in the sections of the current reports (全文检索), latest years first. Words of one and two characters are found, over line breaks too, and full-width forms like others. Sources that are RECONSTRUCTED are not searched.',
  })
  async searchReports(
    @Args(() => SearchReportsArgs) { text, years, within, fictional }: SearchReportsArgs,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: GraphqlContext,
  ): Promise<Connection<SearchHit>> {
    const { search } = context.repositories;
    const asked: NarrativeQuery = {
      text,
      years: years ?? undefined,
      within: within ?? undefined,
      fictional: areFictional({ within, fictional }),
    };
    const phrases = checkPhrases(toPhrases(text));
    return readConnection(page, {
      list: 'searchReports',
      page: async (request) => {
        const { items, hasNextPage } = await search.page(asked, request);
        const locate = async ({ item, key }: (typeof items)[number]) => ({
          item: await locateHit(item, phrases, context),
          key,
        });
        return { items: await Promise.all(items.map(locate)), hasNextPage };
      },
      count: () => search.count(asked),
    });
  }
}

function checkPhrases(phrases: readonly string[]): readonly string[] {
  const singles = phrases.filter((phrase) => Array.from(phrase).length === 1);
  if (singles.length <= MOST_SINGLE_CHARACTERS) return phrases;
  throw new BadUserInputError(
    `text has ${singles.length} words of a single character; at most ${MOST_SINGLE_CHARACTERS} are looked for at once.`,
  );
}

async function locateHit(
  { report, position }: NarrativeHit,
  phrases: readonly string[],
  { loaders }: GraphqlContext,
): Promise<SearchHit> {
  const { kind, text } = (await loaders.section.byRevision.load(report.revisionId))[position]!;
  const matches = findPhrases(text ?? '', phrases);
  const first = matches[0] ?? BEGINNING;
  const snippet = snippetAround(text ?? '', first);
  return {
    report,
    section: kind,
    start: first.start,
    end: first.end,
    snippet: snippet.text,
    snippetStart: snippet.start,
    snippetEnd: snippet.end,
    matches: matches.length,
  };
}
