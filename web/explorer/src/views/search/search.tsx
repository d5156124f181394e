import { useState, type FormEvent } from 'react';
import { SearchNarrativesDocument } from '../../api/operations.generated';
import { useUrlState } from '../../app/url-state';
import { DistrictPicker } from '../../components/district-picker';
import { KindSwitch } from '../../components/kind-switch';
import { ShowQuery } from '../../components/show-query';
import { YearChips } from '../../components/year-chips';
import { defineText, useText } from '../../language/text';
import { HitList } from './hit-list';
import styles from './search.module.css';

const text = defineText(
  {
    title: '检索年报正文',
    lead: '在各年报的六个部分里找词；空格分开的词须在同一部分里都出现，任何符号都不是运算符。',
    field: '检索词',
    search: '检索',
    within: '只看某省或某地级区划',
    everywhere: '不限地区',
    examples: '例如：',
  },
  {
    title: 'Search the narratives',
    lead: 'Finds words in the six sections of the reports. Words parted by spaces must all occur in one section; no sign is an operator.',
    field: 'Words to find',
    search: 'Search',
    within: 'Within a province or prefecture',
    everywhere: 'Everywhere',
    examples: 'For example:',
  },
);

const EXAMPLES = ['信息公开', '行政复议', '政务新媒体', '依申请公开 平台'];

/** As many years as the API's lists take is no limit that a reader reaches. */
const MOST_YEARS = 100;

/** Full-text search; what is looked for and where stands in the address. */
export function Component() {
  const words = useText(text);
  const url = useUrlState();
  const asked = {
    text: url.get('text', ''),
    years: url.numbers('years').length > 0 ? [...url.numbers('years')] : null,
    within: url.get('within', '') || null,
    fictional: url.get('fictional', 'false') === 'true',
  };
  return (
    <main className="page">
      <h1>{words.title}</h1>
      <p className="soft">{words.lead}</p>
      <SearchField key={asked.text} text={asked.text} onSearch={(wanted) => url.set({ text: wanted })} />
      <div className={styles.filters}>
        <KindSwitch
          fictional={asked.fictional}
          onChoose={(fictional) => url.set({ fictional: fictional ? 'true' : null, within: null })}
        />
        <YearChips chosen={asked.years ?? []} onChange={(years) => url.set({ years })} limit={MOST_YEARS} />
        <DistrictPicker
          label={words.within}
          fictional={asked.fictional}
          regionsOnly
          onPick={({ code }) => url.set({ within: code })}
        />
        {asked.within !== null && (
          <button type="button" onClick={() => url.set({ within: null })}>
            {asked.within} ×<span className="unseen">{words.everywhere}</span>
          </button>
        )}
      </div>
      {asked.text !== '' && <HitList asked={asked} />}
      {asked.text !== '' && (
        <ShowQuery document={SearchNarrativesDocument} variables={{ ...asked, after: null }} />
      )}
    </main>
  );
}

interface SearchFieldProps {
  readonly text: string;
  readonly onSearch: (text: string) => void;
}

function SearchField({ text: asked, onSearch }: SearchFieldProps) {
  const words = useText(text);
  const [typed, setTyped] = useState(asked);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSearch(typed.trim());
  };
  return (
    <search>
      <form onSubmit={submit} className={styles.field}>
        <input
          type="search"
          name="text"
          aria-label={words.field}
          placeholder={words.field}
          maxLength={1000}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
        <button type="submit">{words.search}</button>
      </form>
      <p className="row tight soft">
        {words.examples}
        {EXAMPLES.map((example) => (
          <button key={example} type="button" lang="zh-CN" onClick={() => onSearch(example)}>
            {example}
          </button>
        ))}
      </p>
    </search>
  );
}
