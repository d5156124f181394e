import { useState } from 'react';
import { defineText, useText } from '../../../language/text';
import type { Choice } from '../choice';
import type { Chosen, ReportModel } from '../report-model';
import { ChosenFindings, ChosenPart } from './chosen-part';
import { DocumentViewer } from './document-viewer';
import { SourceFacts } from './source-facts';
import styles from './source.module.css';

const text = defineText(
  {
    title: '出处',
    hint: '在表格、核验结果或正文中点选一个数，这里就显示它在原件中的位置。',
    gone: '地址中所指的内容，这份年报里没有。',
    open: '打开原件',
    facts: '来源文件',
  },
  {
    title: 'Source',
    hint: 'Choose a figure in the form, the findings or the narrative to see where it stands in the document.',
    gone: 'The report has nothing by the name in the address.',
    open: 'Open the document',
    facts: 'Source document',
  },
);

interface SourcePaneProps {
  readonly model: ReportModel;
  readonly choice: Choice | null;
  readonly chosen: Chosen;
  readonly choose: (choice: Choice | null) => void;
  readonly goBack: () => void;
}

/** The document a report was read from, at the place of what is looked at. */
export function SourcePane({ model, choice, chosen, choose, goBack }: SourcePaneProps) {
  const words = useText(text);
  const [opened, setOpened] = useState(false);
  const { source } = model.report;
  const isFound = Boolean(chosen.cell ?? chosen.finding ?? chosen.statement);
  return (
    <section className="card" aria-labelledby="source">
      <h2 id="source" className={styles.title}>
        {words.title}
      </h2>
      {isFound ? (
        <ChosenPart chosen={chosen} choose={choose} goBack={goBack} />
      ) : (
        <p className="soft">{choice ? words.gone : words.hint}</p>
      )}
      {isFound || opened ? (
        <DocumentViewer source={source} places={chosen.places} />
      ) : (
        <button type="button" onClick={() => setOpened(true)}>
          {words.open}
        </button>
      )}
      <ChosenFindings model={model} chosen={chosen} choose={choose} />
      <details open={!isFound}>
        <summary>{words.facts}</summary>
        <SourceFacts source={source} />
      </details>
    </section>
  );
}
