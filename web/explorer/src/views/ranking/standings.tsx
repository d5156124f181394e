import { Link } from 'react-router';
import type { StandingPlaceFragment, StandingsQuery } from '../../api/operations.generated';
import { places } from '../../app/places';
import { DataTable } from '../../components/data-table';
import { IndicatorFigure } from '../../components/indicator-figure';
import { useFormats } from '../../language/formats';
import { CIRCLES, MISSING_REASONS, useTerm } from '../../language/terms';
import { defineText, useText } from '../../language/text';

const text = defineText(
  {
    caption: (name: string) => `${name}的位次`,
    note: '位次由高到低，分母不足 30 的比例不列入。',
    among: '范围',
    rank: '名次',
    of: '参评数',
    percentile: '百分位',
    excluded: '未参评数',
    tied: '并列',
  },
  {
    caption: (name: string) => `How ${name} stands`,
    note: 'Counted from the highest; rates over less than 30 are left out.',
    among: 'Among',
    rank: 'Rank',
    of: 'Ranked',
    percentile: 'Percentile',
    excluded: 'Not ranked',
    tied: 'tied',
  },
);

const AMONG = ['SIBLINGS', 'PROVINCE', 'NATION'] as const;

interface StandingRow {
  readonly among: (typeof AMONG)[number];
  readonly standing: StandingPlaceFragment;
}

/** How a district stands among its siblings, in its province and in the nation. */
export function Standings({ of: district }: { readonly of: NonNullable<StandingsQuery['district']> }) {
  const words = useText(text);
  const inWords = useTerm();
  const { percent } = useFormats();
  const rows = AMONG.map((among): StandingRow => ({ among, standing: district[among] }));
  return (
    <>
      <p>
        <Link to={places.district(district.code)}>{district.fullName}</Link>{' '}
        <IndicatorFigure of={district.NATION.value} full />
      </p>
      <DataTable
        name={`standing-${district.code}`}
        caption={words.caption(district.fullName)}
        rowKey={({ among }) => among}
        rows={rows}
        columns={[
          {
            name: 'among',
            label: words.among,
            value: ({ among }) => among,
            show: ({ among }) => inWords(CIRCLES[among]),
          },
          {
            name: 'rank',
            label: words.rank,
            numeric: true,
            value: ({ standing }) => standing.rank,
            show: ({ standing }) => <Rank of={standing} />,
          },
          { name: 'of', label: words.of, numeric: true, value: ({ standing }) => standing.of },
          {
            name: 'percentile',
            label: words.percentile,
            numeric: true,
            value: ({ standing }) => standing.percentile,
            show: ({ standing: { percentile } }) => (percentile === null ? '–' : percent(percentile)),
          },
          {
            name: 'excluded',
            label: words.excluded,
            numeric: true,
            value: ({ standing }) => standing.excluded,
          },
        ]}
      />
      <p className="soft">{words.note}</p>
    </>
  );
}

function Rank({ of: { rank, tied, reason } }: { readonly of: StandingPlaceFragment }) {
  const words = useText(text);
  const inWords = useTerm();
  if (rank === null) return reason === null ? '–' : inWords(MISSING_REASONS[reason]);
  return (
    <>
      {tied && <span className="badge">{words.tied}</span>} {rank}
    </>
  );
}
