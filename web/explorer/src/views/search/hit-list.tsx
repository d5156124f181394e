import { Link } from 'react-router';
import {
  SearchNarrativesDocument,
  type SearchNarrativesQuery,
  type SearchNarrativesQueryVariables,
} from '../../api/operations.generated';
import { SECTION_LABELS } from '../../../../../src/domain/glossary';
import { usePages } from '../../api/use-pages';
import { places } from '../../app/places';
import { Answer } from '../../components/answer';
import { MoreButton } from '../../components/more-button';
import { DownloadButtons } from '../../downloads/download-buttons';
import { useFormats } from '../../language/formats';
import { useTerm } from '../../language/terms';
import { defineText, useText } from '../../language/text';
import styles from './search.module.css';

const text = defineText(
  {
    total: (all: string) => `${all} 个部分里有`,
    none: '没有找到。',
    noneReal:
      '没有找到。随附的真实年报是据原文重录的，其正文不属本项目、不供检索；可换成示例数据试试，或导入年报。',
    matches: (times: string) => `${times} 处`,
    report: '年报',
    section: '部分',
    snippet: '摘录',
  },
  {
    total: (all: string) => `found in ${all} sections`,
    none: 'Nothing was found.',
    noneReal:
      'Nothing was found. The real reports that come along were retyped: their narrative is not ours to keep and is not searched. Try the fictional data, or import reports.',
    matches: (times: string) => `matches: ${times}`,
    report: 'Report',
    section: 'Section',
    snippet: 'Snippet',
  },
);

type Hit = SearchNarrativesQuery['searchReports']['nodes'][number];

interface HitListProps {
  readonly asked: Omit<SearchNarrativesQueryVariables, 'after'>;
}

export function HitList({ asked }: HitListProps) {
  const words = useText(text);
  const { count } = useFormats();
  const pages = usePages(SearchNarrativesDocument, asked, (data) => data.searchReports);
  const nothing = asked.fictional ? words.none : words.noneReal;
  return (
    <section aria-live="polite">
      <Answer of={pages.answer}>
        {() => (
          <>
            <p className="soft">{pages.totalCount === 0 ? nothing : words.total(count(pages.totalCount))}</p>
            <ol className={styles.hits}>
              {pages.nodes.map((hit) => (
                <li key={`${hit.report.id} ${hit.section}`}>
                  <HitItem hit={hit} />
                </li>
              ))}
            </ol>
            <MoreButton pages={pages} />
            {pages.nodes.length > 0 && <HitDownload hits={pages.nodes} />}
          </>
        )}
      </Answer>
    </section>
  );
}

function HitItem({ hit }: { readonly hit: Hit }) {
  const words = useText(text);
  const inWords = useTerm();
  const { count } = useFormats();
  const { snippet, snippetStart, snippetEnd } = hit;
  return (
    <>
      <Link to={places.section(hit.report.id, hit.section)}>
        {hit.report.district?.fullName ?? hit.report.agency.name} {hit.report.year}
      </Link>{' '}
      <span className="soft">
        {inWords(SECTION_LABELS[hit.section])} · {words.matches(count(hit.matches))}
      </span>
      <p lang="zh-CN" className={styles.snippet}>
        …{snippet.slice(0, snippetStart)}
        <mark>{snippet.slice(snippetStart, snippetEnd)}</mark>
        {snippet.slice(snippetEnd)}…
      </p>
    </>
  );
}

function HitDownload({ hits }: { readonly hits: readonly Hit[] }) {
  const words = useText(text);
  const sheet = {
    name: 'search',
    rows: hits,
    columns: [
      { name: 'report', label: words.report, value: (hit: Hit) => hit.report.id },
      { name: 'section', label: words.section, value: (hit: Hit) => hit.section },
      { name: 'matches', label: words.matches(''), value: (hit: Hit) => hit.matches },
      { name: 'snippet', label: words.snippet, value: (hit: Hit) => hit.snippet },
    ],
  };
  return <DownloadButtons sheet={sheet} />;
}
