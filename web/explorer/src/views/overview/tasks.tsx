import { Link } from 'react-router';
import { places } from '../../app/places';
import { defineText, useText } from '../../language/text';
import styles from './overview.module.css';

const text = defineText(
  {
    tasks: '想做什么',
    compare: '比较地区',
    rank: '按指标排名',
    check: '核验数据质量',
    search: '检索报告正文',
    query: '写 GraphQL 查询',
    download: '下载全部数据',
    tables: {
      reports: '年报',
      'application-outcomes': '申请与办理结果',
      'disclosure-categories': '主动公开',
      'review-cases': '复议与诉讼',
      indicators: '指标',
      findings: '核验结果',
    },
    described: '数据包说明',
  },
  {
    tasks: 'What you can do',
    compare: 'Compare districts',
    rank: 'Rank by an indicator',
    check: 'Check the quality',
    search: 'Search the narratives',
    query: 'Write GraphQL queries',
    download: 'Download all',
    tables: {
      reports: 'Reports',
      'application-outcomes': 'Applications and outcomes',
      'disclosure-categories': 'Proactive disclosure',
      'review-cases': 'Reconsideration and litigation',
      indicators: 'Indicators',
      findings: 'Findings',
    },
    described: 'Data package',
  },
);

const FORMATS = ['csv', 'json', 'ndjson'] as const;

/** The ways into the other views, in words of what someone wants to do. */
export function Tasks({ fictional }: { readonly fictional: boolean }) {
  const words = useText(text);
  return (
    <nav aria-label={words.tasks}>
      <ul className={styles.tasks}>
        <li>
          <Link to="/compare">{words.compare}</Link>
        </li>
        <li>
          <Link to={places.ranking(fictional)}>{words.rank}</Link>
        </li>
        <li>
          <Link to={places.quality(fictional)}>{words.check}</Link>
        </li>
        <li>
          <Link to={places.search(fictional)}>{words.search}</Link>
        </li>
        <li>
          <a href="/graphql">{words.query}</a>
        </li>
        <li>
          <Downloads />
        </li>
      </ul>
    </nav>
  );
}

function Downloads() {
  const words = useText(text);
  return (
    <details>
      <summary>{words.download}</summary>
      <ul>
        {Object.entries(words.tables).map(([table, label]) => (
          <li key={table}>
            {label}{' '}
            {FORMATS.map((format) => (
              <a key={format} href={`/data/${table}.${format}`} className="badge" download>
                <span className="unseen">{label} </span>
                {format.toUpperCase()}
              </a>
            ))}
          </li>
        ))}
        <li>
          <a href="/data/datapackage.json">{words.described}</a>
        </li>
      </ul>
    </details>
  );
}
