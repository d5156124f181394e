import { Link } from 'react-router';
import { QualityDistrictsDocument, type FindingFilter } from '../../api/operations.generated';
import { usePages } from '../../api/use-pages';
import { places } from '../../app/places';
import { DataTable } from '../../components/data-table';
import { MoreButton } from '../../components/more-button';
import { Answer } from '../../components/answer';
import { defineText, useText } from '../../language/text';
import type { QualityState } from './quality-filter';

const text = defineText(
  {
    heading: '哪些地区不通过最多',
    district: '地区',
    findings: '次数',
    reports: '年报数',
    show: '列出',
    none: '没有不通过的。',
  },
  {
    heading: 'Which districts fail most',
    district: 'District',
    findings: 'Failures',
    reports: 'Reports',
    show: 'List',
    none: 'Nothing fails.',
  },
);

interface TalliesProps {
  readonly filter: FindingFilter;
  readonly state: QualityState;
}

export function DistrictTallies({ filter, state }: TalliesProps) {
  const words = useText(text);
  const pages = usePages(QualityDistrictsDocument, { filter }, (data) => data.reportFindingTallies);
  const choose = (code: string) => state.url.set({ district: state.district === code ? null : code });
  return (
    <section>
      <h2>{words.heading}</h2>
      <Answer of={pages.answer}>
        {() =>
          pages.nodes.length === 0 ? (
            <p>{words.none}</p>
          ) : (
            <DataTable
              name="failures-by-district"
              caption={words.heading}
              rowKey={(row) => row.district?.code ?? 'none'}
              rows={pages.nodes}
              columns={[
                {
                  name: 'district',
                  label: words.district,
                  value: (row) => row.district?.fullName ?? null,
                  show: ({ district }) =>
                    district && <Link to={places.district(district.code)}>{district.fullName}</Link>,
                },
                {
                  name: 'code',
                  label: words.show,
                  value: (row) => row.district?.code ?? null,
                  show: ({ district }) =>
                    district && (
                      <button
                        type="button"
                        aria-pressed={state.district === district.code}
                        onClick={() => choose(district.code)}
                      >
                        {district.code}
                      </button>
                    ),
                },
                { name: 'findings', label: words.findings, value: (row) => row.findings, numeric: true },
                { name: 'reports', label: words.reports, value: (row) => row.reports, numeric: true },
              ]}
            />
          )
        }
      </Answer>
      <MoreButton pages={pages} />
    </section>
  );
}
