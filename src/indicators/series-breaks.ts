import {
  DIVISION_EVENT_KINDS,
  type Bilingual,
  type DivisionEvent,
  type DivisionEventKind,
  type EventParty,
  type FormEdition,
  type IndicatorName,
  type ReportScope,
} from '../domain';
import { LAW_OF_2024 } from './caveats';
import { compareForms } from './compare-forms';
import { partyName } from './explain-sum';
import { tablesOf } from './formulas';

export const SERIES_BREAK_KINDS = [
  'FORM_CHANGE',
  'SCOPE_CHANGE',
  'LAW_CHANGE',
  ...DIVISION_EVENT_KINDS,
] as const;
export type SeriesBreakKind = (typeof SERIES_BREAK_KINDS)[number];

/** BREAK: values on either side are not comparable. CAVEAT: they are, with something to bear in mind. */
export const SERIES_BREAK_SEVERITIES = ['BREAK', 'CAVEAT'] as const;
export type SeriesBreakSeverity = (typeof SERIES_BREAK_SEVERITIES)[number];

/** What stands between the year before and `year` in a series of values. */
export interface SeriesBreak {
  readonly year: number;
  readonly kind: SeriesBreakKind;
  readonly severity: SeriesBreakSeverity;
  readonly note: Bilingual;
}

/** The reports that a series has of one year: one, or several where they are summed up. */
export interface SeriesYear {
  readonly year: number;
  readonly reports: readonly { readonly form: FormEdition; readonly scope: ReportScope }[];
}

/** The year since which refusals go to reconsideration before suit. */
const LAW_YEAR = 2024;

const FORM_NAMES: Readonly<Record<FormEdition, Bilingual>> = {
  FORM_2019: { zh: '2019 年格式', en: 'the form of 2019' },
  FORM_2021: { zh: '2021 年格式', en: 'the form of 2021' },
};
const SCOPE_NAMES: Readonly<Record<ReportScope, Bilingual>> = {
  WHOLE_REGION: { zh: '全区域', en: 'the whole region' },
  OWN_ORGAN: { zh: '本机关', en: 'the organ alone' },
  UNKNOWN: { zh: '未说明', en: 'what it does not say' },
};

/** Given an indicator and the years of its series in order, returns where the form or what it covers changed. */
export function reportBreaks(indicator: IndicatorName, years: readonly SeriesYear[]): SeriesBreak[] {
  const reported = years.filter(({ reports }) => reports.length > 0);
  return reported
    .slice(1)
    .flatMap((after, at) => [
      ...formBreak(indicator, reported[at]!, after),
      ...scopeBreak(reported[at]!, after),
    ]);
}

/** Given an indicator and the first and last year of its series, returns whether the law changed within it. */
export function lawBreaks(indicator: IndicatorName, from: number, to: number): SeriesBreak[] {
  const isWithin = from < LAW_YEAR && LAW_YEAR <= to && tablesOf(indicator).includes('TABLE_4');
  return isWithin ? [{ year: LAW_YEAR, kind: 'LAW_CHANGE', severity: 'BREAK', note: LAW_OF_2024 }] : [];
}

const SEVERITIES: Readonly<Record<DivisionEventKind, SeriesBreakSeverity>> = {
  MERGER: 'BREAK',
  SPLIT: 'BREAK',
  ESTABLISHMENT: 'BREAK',
  ABOLITION: 'BREAK',
  CODE_CHANGE: 'CAVEAT',
  TERRITORY_CHANGE: 'CAVEAT',
  RENAMING: 'CAVEAT',
};

/** Given what happened to a division, returns what it does to its series; `isSummed` if what was merged is added up before. */
export function divisionBreak(event: DivisionEvent, isSummed: boolean): SeriesBreak {
  const { year, kind } = event;
  const { zh, en } = eventInWords(event);
  if (!isSummed) return { year, kind, severity: SEVERITIES[kind], note: { zh, en } };
  const note = { zh: `${zh}此前各年为各区划数字之和。`, en: `${en} Years before are sums of their figures.` };
  return { year, kind, severity: 'CAVEAT', note };
}

function formBreak(indicator: IndicatorName, before: SeriesYear, after: SeriesYear): SeriesBreak[] {
  const [old, now] = [before, after].map(({ reports }) => distinct(reports.map(({ form }) => form)));
  if (old!.join() === now!.join()) return [];
  const { comparability, note } = compareForms(indicator, [...old!, ...now!]);
  if (comparability === 'IDENTICAL') return [];
  const severity = comparability === 'DERIVABLE' ? 'CAVEAT' : 'BREAK';
  const change = changeInWords(before, after, names(old!, FORM_NAMES), names(now!, FORM_NAMES), {
    zh: '采用',
    en: 'follows',
  });
  return [
    {
      year: after.year,
      kind: 'FORM_CHANGE',
      severity,
      note: { zh: `${change.zh}${note.zh}`, en: `${change.en} ${note.en}` },
    },
  ];
}

function scopeBreak(before: SeriesYear, after: SeriesYear): SeriesBreak[] {
  const [old, now] = [before, after].map(({ reports }) => distinct(reports.map(({ scope }) => scope)));
  if (old!.join() === now!.join() || [...old!, ...now!].includes('UNKNOWN')) return [];
  const note = changeInWords(before, after, names(old!, SCOPE_NAMES), names(now!, SCOPE_NAMES), {
    zh: '的统计范围为',
    en: 'covers',
  });
  return [{ year: after.year, kind: 'SCOPE_CHANGE', severity: 'BREAK', note }];
}

function changeInWords(
  before: SeriesYear,
  after: SeriesYear,
  old: Bilingual,
  now: Bilingual,
  verb: Bilingual,
): Bilingual {
  return {
    zh: `${after.year} 年的报告${verb.zh}“${now.zh}”，${before.year} 年的为“${old.zh}”。`,
    en: `The report of ${after.year} ${verb.en} ${now.en}, that of ${before.year} ${old.en}.`,
  };
}

function eventInWords({ year, kind, from, to }: DivisionEvent): Bilingual {
  const [old, now] = [parties(from), parties(to)];
  switch (kind) {
    case 'MERGER':
      return { zh: `${year} 年 ${old.zh} 并入 ${now.zh}。`, en: `In ${year} ${old.en} went into ${now.en}.` };
    case 'SPLIT':
      return {
        zh: `${year} 年 ${old.zh} 的区域划分给 ${now.zh}。`,
        en: `In ${year} territory of ${old.en} was divided off to ${now.en}.`,
      };
    case 'ESTABLISHMENT':
      return { zh: `${year} 年设立 ${now.zh}。`, en: `In ${year} ${now.en} was established.` };
    case 'ABOLITION':
      return { zh: `${year} 年撤销 ${old.zh}。`, en: `In ${year} ${old.en} was abolished.` };
    case 'CODE_CHANGE':
      return {
        zh: `${year} 年 ${old.zh} 改为 ${now.zh}，区域不变，前后年份相接。`,
        en: `In ${year} ${old.en} became ${now.en}, the same territory: its years are joined.`,
      };
    case 'TERRITORY_CHANGE':
      return {
        zh: `${year} 年 ${old.zh} 的部分区域划归 ${now.zh}，与此前比较时应予注意。`,
        en: `In ${year} ${old.en} ceded territory to ${now.en}: bear it in mind when comparing with the years before.`,
      };
    case 'RENAMING':
      return {
        zh: `${year} 年 ${old.zh} 更名为 ${now.zh}。`,
        en: `In ${year} ${old.en} was renamed ${now.en}.`,
      };
  }
}

function parties(all: readonly EventParty[]): Bilingual {
  const each = all.map(partyName);
  return { zh: each.join('、'), en: each.join(', ') };
}

function names<Key extends string>(
  keys: readonly Key[],
  labels: Readonly<Record<Key, Bilingual>>,
): Bilingual {
  return {
    zh: keys.map((key) => labels[key].zh).join('、'),
    en: keys.map((key) => labels[key].en).join(', '),
  };
}

function distinct<Value extends string>(values: readonly Value[]): Value[] {
  return [...new Set(values)].sort();
}
