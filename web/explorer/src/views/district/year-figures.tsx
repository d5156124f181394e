import { useMemo, useState, type ReactNode } from 'react';
import {
  DistrictStandingsDocument,
  DistrictYearDocument,
  type DistrictYearQuery,
} from '../../api/operations.generated';
import { useAnswer } from '../../api/use-answer';
import { Answer } from '../../components/answer';
import { DataTable } from '../../components/data-table';
import { groupByMeasure } from '../../components/indicator-groups';
import { useIndicators, type IndicatorDefinition } from '../../components/indicators';
import { ShowQuery } from '../../components/show-query';
import { useLanguage } from '../../language/language';
import { MEASURES, useTerm } from '../../language/terms';
import { defineText, useText } from '../../language/text';
import type { District } from './district';
import { useFigureColumns, type FigureRow } from './figure-columns';
import styles from './district.module.css';
import { Findings } from './findings';

type YearReport = NonNullable<NonNullable<DistrictYearQuery['district']>['report']>;

const text = defineText(
  {
    title: (year: number) => `${year} 年指标`,
    ranks: '位次：第几/共几，同级地区中由高到低；P25 即高于其中四分之一。高不等于好；分母不足 30 的不排。',
    none: (year: number) => `没有 ${year} 年的年报。`,
  },
  {
    title: (year: number) => `Indicators of ${year}`,
    ranks:
      'Ranks: which of how many divisions of the level, the highest value first; P25 lies above a quarter of them. Higher is not better; rates over less than 30 are not ranked.',
    none: (year: number) => `There is no report for ${year}.`,
  },
);

interface YearFiguresProps {
  readonly district: District;
  readonly year: number;
}

/** Every indicator of a year by measure, the many counts folded up, with what it rests on, how it stands, and the findings that touch it. */
export function YearFigures({ district: { code }, year }: YearFiguresProps) {
  const words = useText(text);
  const { language } = useLanguage();
  const variables = { code, year, language };
  const answer = useAnswer(DistrictYearDocument, variables);
  return (
    <section>
      <h2>{words.title(year)}</h2>
      <Answer of={answer}>
        {({ district }) =>
          district?.report ? (
            <>
              <Findings reportId={district.report.id} findings={district.report.findings} />
              <p className="soft">{words.ranks}</p>
              <Figures code={code} year={year} report={district.report} />
            </>
          ) : (
            <p>{words.none(year)}</p>
          )
        }
      </Answer>
      <ShowQuery document={DistrictYearDocument} variables={variables} />
    </section>
  );
}

interface FiguresProps extends Pick<District, 'code'> {
  readonly year: number;
  readonly report: YearReport;
}

function Figures({ code, year, report }: FiguresProps) {
  const inWords = useTerm();
  const definitions = useIndicators();
  const { data } = useAnswer(DistrictStandingsDocument, { code, year });
  const groups = useMemo(() => groupByMeasure(definitions), [definitions]);
  const columns = useFigureColumns(report.id, data?.district ?? null);
  return groups.map(({ measure, indicators }) => (
    <Group key={measure} name={inWords(MEASURES[measure])} unfolded={measure !== 'COUNT'}>
      {() => (
        <DataTable
          name={`${code}-${year}-${measure.toLowerCase()}`}
          caption={inWords(MEASURES[measure])}
          rowKey={({ figure }) => figure.name}
          rows={rowsOf(report, indicators)}
          columns={columns[measure]}
        />
      )}
    </Group>
  ));
}

interface GroupProps {
  readonly name: string;
  readonly unfolded: boolean;
  readonly children: () => ReactNode;
}

/** What is folded up is not drawn either. */
function Group({ name, unfolded, children }: GroupProps) {
  const [open, setOpen] = useState(unfolded);
  return (
    <details
      className={styles.group}
      open={open}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>
        <h3>{name}</h3>
      </summary>
      {open && children()}
    </details>
  );
}

function rowsOf({ indicators }: YearReport, wanted: readonly IndicatorDefinition[]): readonly FigureRow[] {
  const byName = new Map(indicators.map((figure) => [figure.name, figure]));
  return wanted.flatMap((definition) => {
    const figure = byName.get(definition.name);
    return figure ? [{ definition, figure }] : [];
  });
}
