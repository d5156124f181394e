import { Option } from 'commander';
import { SEVERITIES, VERDICTS, type Agency, type Finding, type Severity, type Verdict } from '../domain';
import type { YearRange } from '../ingest';
import type { Storage } from '../storage';
import { UsageError } from './exit-codes';
import { readCode } from './identity-options';
import { readYears } from './years-option';

/** What the options by which `gongkai check` is narrowed come to. */
export interface SelectionOptions {
  readonly rule?: readonly string[];
  readonly severity?: readonly Severity[];
  readonly verdict: readonly Verdict[];
  readonly district?: string;
  readonly within?: string;
  readonly years?: YearRange;
}

/** What is checked, counted and listed. */
export interface Selection {
  readonly isAgency: (agency: Agency) => boolean;
  readonly isYear: (year: number) => boolean;
  readonly isCounted: (finding: Finding) => boolean;
  readonly isListed: (finding: Finding) => boolean;
}

/** The options by which a check is narrowed. */
export const SELECTION_OPTIONS: readonly Option[] = [
  new Option('--rule <id...>', 'only these rules, such as T3-ROW'),
  new Option('--severity <severity...>', 'only rules of these severities').choices(SEVERITIES),
  new Option('--verdict <verdict...>', 'which verdicts are listed').choices(VERDICTS).default(['FAIL']),
  new Option('--district <code>', 'only agencies of this division').argParser(readCode),
  new Option('--within <code>', 'only agencies of this division and all below it').argParser(readCode),
  new Option('--years <years>', 'only reports of this year or these, such as 2021-2023').argParser(readYears),
];

/** Divisions are read so many at a time. */
const PAGE = 1000;

/** Given the options, returns what they select; refuses rules and divisions that there are not. */
export async function selectionOf(
  { rule, severity, verdict, district, within, years }: SelectionOptions,
  rules: readonly { readonly id: string }[],
  { districts }: Pick<Storage, 'districts'>,
): Promise<Selection> {
  const unknown = rule?.find((each) => !rules.some(({ id }) => id === each));
  if (unknown !== undefined) throw new UsageError(`There is no rule ${unknown}: docs/rules.md has them all.`);
  const codes = await codesOf(district, within, districts);
  const isCounted = (finding: Finding): boolean =>
    (rule?.includes(finding.rule) ?? true) && (severity?.includes(finding.severity) ?? true);
  return {
    isAgency: ({ districtCode }) => codes === null || (districtCode !== null && codes.has(districtCode)),
    isYear: (year) => years === undefined || (years.from <= year && year <= years.to),
    isCounted,
    isListed: (finding) => isCounted(finding) && verdict.includes(finding.verdict),
  };
}

/** The codes that are asked for; null for all, those of central bodies without any too. */
async function codesOf(
  district: string | undefined,
  within: string | undefined,
  districts: Storage['districts'],
): Promise<ReadonlySet<string> | null> {
  const asked = [district, within].filter((code) => code !== undefined);
  if (asked.length === 0) return null;
  const known = await districts.byCodes(asked);
  for (const code of asked) if (!known.has(code)) throw new UsageError(`There is no division ${code}.`);
  const filter = { within, ...(district !== undefined && { codes: [district] }) };
  const codes: string[] = [];
  for (;;) {
    const after = codes.at(-1);
    const page = await districts.page(filter, {
      first: PAGE,
      ...(after !== undefined && { after: [after] }),
    });
    codes.push(...page.items.map(({ item }) => item.code));
    if (!page.hasNextPage) return new Set(codes);
  }
}
