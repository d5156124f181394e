import { useParams } from 'react-router';
import { DistrictDocument, type DistrictQuery } from '../../api/operations.generated';
import { useAnswer } from '../../api/use-answer';
import { useUrlState } from '../../app/url-state';
import { Answer } from '../../components/answer';
import { ShowQuery } from '../../components/show-query';
import { useLanguage } from '../../language/language';
import { defineText, useText } from '../../language/text';
import { Applicants } from './applicants';
import { Children } from './children';
import { DistrictHead } from './district-head';
import { Outcomes } from './outcomes';
import { Reports } from './reports';
import { Reviews } from './reviews';
import { Trend } from './trend';
import { YearFigures } from './year-figures';
import { YearSwitch } from './year-switch';

export type District = NonNullable<DistrictQuery['district']>;
export type DistrictReport = District['reports'][number];

const text = defineText(
  { unknown: (code: string) => `没有代码为 ${code} 的地区。`, none: '这里还没有这个地区政府的年报。' },
  {
    unknown: (code: string) => `No district has the code ${code}.`,
    none: 'There is no report of this district’s government here yet.',
  },
);

export function Component() {
  const words = useText(text);
  const code = useParams()['code']!;
  const { language } = useLanguage();
  const variables = { code, language };
  const answer = useAnswer(DistrictDocument, variables);
  return (
    <main className="page" key={code}>
      <Answer of={answer}>
        {({ district }) => (district ? <Shown district={district} /> : <h1>{words.unknown(code)}</h1>)}
      </Answer>
      <ShowQuery document={DistrictDocument} variables={variables} />
    </main>
  );
}

function Shown({ district }: { readonly district: District }) {
  const words = useText(text);
  const state = useUrlState();
  const { reports } = district;
  const year = Number(state.get('year', String(reports.at(-1)?.year ?? '')));
  return (
    <>
      <DistrictHead district={district} year={reports.length === 0 ? null : year} />
      {reports.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <>
          <YearSwitch
            years={reports.map((report) => report.year)}
            year={year}
            onChoose={(chosen) => state.set({ year: String(chosen) })}
          />
          <YearFigures district={district} year={year} />
          <Trend code={district.code} />
          <Outcomes district={district} />
          <Applicants district={district} />
          <Reviews district={district} />
          <Reports district={district} />
        </>
      )}
      <Children district={district} year={reports.length === 0 ? null : year} />
    </>
  );
}
