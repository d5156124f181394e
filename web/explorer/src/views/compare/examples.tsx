import { Link } from 'react-router';
import { ComparisonExamplesDocument, type ComparisonExamplesQuery } from '../../api/operations.generated';
import { useAnswer } from '../../api/use-answer';
import { Answer } from '../../components/answer';
import { defineText, useText } from '../../language/text';
import styles from './examples.module.css';

const text = defineText(
  {
    hint: '上面加入几个地区，或从一个例子开始：',
    real: '最近的真实年报：公开率与不予公开率',
    provinces: '示例各省：公开率，柱状图与区间',
    prefectures: '示例各市：四项比例，热力图',
    scatter: '示例各市：新收申请与公开率，散点图',
  },
  {
    hint: 'Add some districts above, or start from an example:',
    real: 'The latest real reports: disclosure and denial rates',
    provinces: 'Fictional provinces: disclosure rates as bars with intervals',
    prefectures: 'Fictional prefectures: four rates as a heat map',
    scatter: 'Fictional prefectures: applications against disclosure as a scatter plot',
  },
);

type ExampleName = Exclude<keyof typeof text.EN, 'hint'>;
type Parameters = Readonly<Record<string, string>>;

/** What to begin with, made of what is in the dataset, so that no example is empty. */
export function Examples() {
  const words = useText(text);
  const answer = useAnswer(ComparisonExamplesDocument, {});
  return (
    <Answer of={answer}>
      {(data) => (
        <section className={styles.examples}>
          <p>{words.hint}</p>
          <ul>
            {examplesOf(data).map(([name, parameters]) => (
              <li key={name}>
                <Link to={`?${new URLSearchParams(parameters).toString()}`}>{words[name]}</Link>
              </li>
            ))}
          </ul>
        </section>
      )}
    </Answer>
  );
}

function examplesOf(data: ComparisonExamplesQuery): readonly (readonly [ExampleName, Parameters])[] {
  const real = data.real.nodes.filter(({ districtCode }) => districtCode !== null);
  const year = data.fictional.nodes[0]?.year;
  const listed = (values: readonly unknown[]) => [...new Set(values)].join(',');
  const realCodes = listed(real.map(({ districtCode }) => districtCode));
  const realYears = listed(real.map((report) => report.year).toSorted());
  const rates = 'DISCLOSURE_RATE,DENIAL_RATE';
  const ofReal: Parameters = { codes: realCodes, years: realYears, indicators: rates };
  if (year === undefined) return real.length > 0 ? [['real', ofReal]] : [];
  const years = String(year);
  const codes = listed(data.prefectures.nodes.map(({ code }) => code));
  const provinces = listed(data.provinces.nodes.map(({ code }) => code));
  const four = `${rates},UNAVAILABLE_RATE,NOT_PROCESSED_RATE`;
  const pair = 'COUNT_NEW_APPLICATIONS,DISCLOSURE_RATE';
  return [
    ...(real.length > 0 ? [['real', ofReal] as const] : []),
    ['provinces', { codes: provinces, years, indicators: 'DISCLOSURE_RATE', view: 'bars' }],
    ['prefectures', { codes, years, indicators: four, view: 'heat', heat: 'indicators' }],
    ['scatter', { codes, years, indicators: pair, view: 'scatter' }],
  ];
}
