import { useState, type DragEvent } from 'react';
import { defineText, useText } from '../../language/text';
import styles from './desk.module.css';
import { ImportItem } from './import-item';
import { useImports, type GivenIdentity } from './use-imports';

const text = defineText(
  {
    heading: '导入',
    drop: '把文件拖到这里，或',
    choose: '选择文件',
    formats: '网页、PDF、Word（docx）、文本等，每个不超过 20 MB',
    given: '文件自己没写明时由你说明（决定归属）',
    fields: { districtCode: '区划代码', year: '年度', agency: '发布机关全称', url: '原文网址' },
  },
  {
    heading: 'Import',
    drop: 'Drop files here, or',
    choose: 'choose files',
    formats: 'web pages, PDF, Word (docx), text and others, 20 MB each at most',
    given: 'What the files do not say themselves (decides whose they are)',
    fields: {
      districtCode: 'District code',
      year: 'Year',
      agency: 'Full name of the issuing organ',
      url: 'Address of the original',
    },
  },
);

const NOTHING: GivenIdentity = { districtCode: '', year: '', agency: '', url: '' };

/** Files in, diagnostics out, as each is read. */
export function ImportDesk() {
  const words = useText(text);
  const [given, setGiven] = useState(NOTHING);
  const { tasks, add } = useImports(given);
  return (
    <section>
      <h2>{words.heading}</h2>
      <DropZone onFiles={add} />
      <details>
        <summary>{words.given}</summary>
        <div className="row">
          {(Object.keys(NOTHING) as (keyof GivenIdentity)[]).map((field) => (
            <label key={field}>
              <span className="field-label">{words.fields[field]}</span>
              <input
                value={given[field]}
                inputMode={field === 'year' || field === 'districtCode' ? 'numeric' : 'text'}
                onChange={(event) => setGiven({ ...given, [field]: event.target.value.trim() })}
              />
            </label>
          ))}
        </div>
      </details>
      <ol className={styles.tasks} aria-live="polite">
        {tasks.map((task) => (
          <li key={task.key}>
            <ImportItem task={task} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function DropZone({ onFiles }: { readonly onFiles: (files: Iterable<File>) => void }) {
  const words = useText(text);
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    onFiles(event.dataTransfer.files);
  };
  return (
    <div
      className={over ? `${styles.drop} ${styles.over}` : styles.drop}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <label>
        {words.drop} <span className={styles.choose}>{words.choose}</span>
        <input
          type="file"
          multiple
          className="unseen"
          onChange={(event) => {
            onFiles(event.target.files ?? []);
            event.target.value = '';
          }}
        />
      </label>
      <p className="soft">{words.formats}</p>
    </div>
  );
}
