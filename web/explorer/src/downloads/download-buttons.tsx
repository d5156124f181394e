import { useCitation } from '../components/citation';
import { defineText, useText } from '../language/text';
import type { Sheet } from './sheet';

const text = defineText({ save: '下载' }, { save: 'Download' });

/** Saves what is on the screen; the libraries that write files are loaded only when they are wanted. */
export function DownloadButtons<Row>({ sheet }: { readonly sheet: Sheet<Row> }) {
  const words = useText(text);
  const citation = useCitation() ?? '';
  return (
    <span className="row">
      <button type="button" onClick={() => void import('./csv').then(({ saveCsv }) => saveCsv(sheet))}>
        {words.save} CSV
      </button>
      <button
        type="button"
        onClick={() => void import('./xlsx').then(({ saveXlsx }) => saveXlsx(sheet, citation))}
      >
        {words.save} XLSX
      </button>
    </span>
  );
}
