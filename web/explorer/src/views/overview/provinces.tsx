import { useCallback, useMemo } from 'react';
import { Link } from 'react-router';
import { ByProvinceDocument, CoverageDocument, type OverviewQuery } from '../../api/operations.generated';
import { useAnswer } from '../../api/use-answer';
import { places } from '../../app/places';
import { useUrlState } from '../../app/url-state';
import { Answer } from '../../components/answer';
import { DataTable, type TableColumn } from '../../components/data-table';
import { groupByMeasure } from '../../components/indicator-groups';
import { IndicatorFigure } from '../../components/indicator-figure';
import { useIndicators, useWriteValue, type IndicatorName } from '../../components/indicators';
import { ShowQuery } from '../../components/show-query';
import { YearSelect } from '../../components/year-select';
import { useFormats } from '../../language/formats';
import { LEVELS, MEASURES, useTerm } from '../../language/terms';
import { defineText, useText } from '../../language/text';
import { busiestLevel, DISTRICT_LEVELS } from './coverage';
import { useOperatorMap } from './operator-map';
import styles from './overview.module.css';
import { ProvinceMap } from './province-map';
import { ProvinceTiles } from './province-tiles';
import { provinceValues, type ProvinceValue } from './province-values';

const text = defineText(
  {
    title: '各省',
    colour: '着色依据',
    coverage: '年报覆盖率',
    level: '级别',
    explained: '颜色越浓数值越高；虚线框无数据。点击进入该省。',
    province: '省级地区',
    reports: '年报数',
    expected: '应有',
    label: (what: string, level: string, year: number) => `${year} 年各省${what}（${level}）`,
  },
  {
    title: 'Provinces',
    colour: 'Coloured by',
    coverage: 'Coverage',
    level: 'Level',
    explained: 'The stronger the colour, the higher; a dashed edge has no value. Each leads to its province.',
    province: 'Province',
    reports: 'Reports',
    expected: 'Expected',
    label: (what: string, level: string, year: number) => `${what} by province, ${level}, ${year}`,
  },
);

interface ProvincesProps {
  readonly provinces: OverviewQuery['provinces']['nodes'];
  readonly years: number[];
  readonly fictional: boolean;
}

const COVERAGE = 'COVERAGE';

/** What is asked of the provinces, as the address has it. */
function useProvinceState({ years, fictional }: ProvincesProps) {
  const state = useUrlState();
  const indicators = useIndicators();
  const colour = state.get('colour', COVERAGE);
  const coverage = useAnswer(CoverageDocument, { years, fictional });
  const year = Number(state.get('year', String(years.at(-1))));
  const level = state.get('level', '');
  return {
    set: state.set,
    indicators,
    year,
    level: DISTRICT_LEVELS.find((each) => each === level) ?? busiestLevel(coverage.data, year),
    known: coverage.data !== undefined && (colour === COVERAGE || indicators.length > 0),
    indicator: indicators.find(({ name }) => name === colour) ?? null,
  };
}

/** Every province by its coverage or by an indicator: as tiles, or on the operator's map, and as a table beside. */
export function Provinces(props: ProvincesProps) {
  const { provinces, fictional } = props;
  const words = useText(text);
  const inWords = useTerm();
  const asked = useProvinceState(props);
  const { year, level, indicator } = asked;
  const name: IndicatorName = indicator?.name ?? 'COUNT_NEW_APPLICATIONS';
  const variables = { indicator: name, year, level, fictional };
  const answer = useAnswer(ByProvinceDocument, asked.known ? variables : null);
  const what = indicator?.label ?? words.coverage;
  const values = useMemo(
    () => provinceValues(provinces, answer.data?.aggregateReports ?? [], indicator !== null),
    [provinces, answer.data, indicator],
  );
  return (
    <section>
      <h2>{words.title}</h2>
      <Controls asked={asked} />
      <Answer of={answer}>
        {() => (
          <Shown
            label={words.label(what, inWords(LEVELS[level]), year)}
            what={what}
            values={values}
            year={year}
            byIndicator={indicator !== null}
          />
        )}
      </Answer>
      <ShowQuery document={ByProvinceDocument} variables={variables} />
    </section>
  );
}

function Controls({ asked }: { readonly asked: ReturnType<typeof useProvinceState> }) {
  const words = useText(text);
  const inWords = useTerm();
  return (
    <div className={styles.controls}>
      <label>
        <span className="field-label">{words.colour}</span>
        <select
          value={asked.indicator?.name ?? COVERAGE}
          onChange={({ target }) => asked.set({ colour: target.value === COVERAGE ? null : target.value })}
        >
          <option value={COVERAGE}>{words.coverage}</option>
          {groupByMeasure(asked.indicators).map(({ measure, indicators }) => (
            <optgroup key={measure} label={inWords(MEASURES[measure])}>
              {indicators.map(({ name, label }) => (
                <option key={name} value={name}>
                  {label}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </label>
      <label>
        <span className="field-label">{words.level}</span>
        <select value={asked.level} onChange={({ target }) => asked.set({ level: target.value })}>
          {DISTRICT_LEVELS.map((level) => (
            <option key={level} value={level}>
              {inWords(LEVELS[level])}
            </option>
          ))}
        </select>
      </label>
      <YearSelect year={asked.year} onChoose={(year) => asked.set({ year: String(year) })} />
    </div>
  );
}

interface ShownProps {
  readonly label: string;
  readonly what: string;
  readonly values: readonly ProvinceValue[];
  readonly year: number;
  readonly byIndicator: boolean;
}

function Shown({ label, what, values, year, byIndicator }: ShownProps) {
  const words = useText(text);
  const map = useOperatorMap();
  const writeValue = useWriteValue();
  const { count } = useFormats();
  const write = useCallback(
    ({ figure, reports, expected }: ProvinceValue) =>
      byIndicator
        ? ((figure && writeValue(figure)) ?? '–')
        : expected === 0
          ? '–'
          : `${count(reports)}/${count(expected)}`,
    [byIndicator, writeValue, count],
  );
  const columns = useProvinceColumns({ what, year, byIndicator });
  return (
    <div className={styles.provinces}>
      <div>
        {map ? (
          <ProvinceMap map={map} label={label} values={values} write={write} />
        ) : (
          <ProvinceTiles label={label} values={values} byIndicator={byIndicator} year={year} write={write} />
        )}
        <p className="soft">{words.explained}</p>
      </div>
      <div className={styles.list}>
        <DataTable
          name={`provinces-${year}`}
          caption={label}
          rowKey={({ code }) => code}
          rows={values}
          columns={columns}
        />
      </div>
    </div>
  );
}

function useProvinceColumns({ what, year, byIndicator }: Pick<ShownProps, 'what' | 'year' | 'byIndicator'>) {
  const words = useText(text);
  const { percent, count } = useFormats();
  return useMemo((): readonly TableColumn<ProvinceValue>[] => {
    const code: TableColumn<ProvinceValue> = {
      name: 'code',
      label: words.province,
      value: (row) => row.code,
      show: (row) => <Link to={places.district(row.code, year)}>{row.name}</Link>,
    };
    const value: TableColumn<ProvinceValue> = {
      name: byIndicator ? 'value' : 'coverage',
      label: what,
      numeric: true,
      value: (row) => row.value,
      show: (row) =>
        row.figure ? <IndicatorFigure of={row.figure} /> : row.value === null ? '–' : percent(row.value),
    };
    return [
      code,
      value,
      number('reportsCounted', words.reports, ({ reports }) => reports, count),
      number('districtsExpected', words.expected, ({ expected }) => expected, count),
    ];
  }, [words, what, year, byIndicator, percent, count]);
}

function number(
  name: string,
  label: string,
  value: (row: ProvinceValue) => number,
  write: (value: number) => string,
): TableColumn<ProvinceValue> {
  return { name, label, numeric: true, value, show: (row) => write(value(row)) };
}
