import { REVIEW_FIELD_LABELS, REVIEW_LABELS, SECTION_LABELS } from '../../../../../../src/domain/glossary';
import { useTerm } from '../../../language/terms';
import { defineText, useText } from '../../../language/text';
import { CellTable } from './cell-table';
import { FigureCells } from './figure-cells';
import { RESULT_FIELDS, TRACKS } from './form-layout';
import styles from './form.module.css';
import { cellKey } from './report-cells';
import type { FormTableProps } from './report-form';
import { useReviewSheet } from './table-sheets';

const text = defineText({ litigation: '行政诉讼' }, { litigation: 'Administrative litigation' });

/** 四、政府信息公开行政复议、行政诉讼情况: one row of three tracks with five results each. */
export function Table4({ surroundings }: FormTableProps) {
  const inWords = useTerm();
  const { report } = surroundings.model;
  return (
    <CellTable
      caption={inWords(SECTION_LABELS.REVIEW_AND_LITIGATION)}
      keys={TRACKS.flatMap((track) => RESULT_FIELDS.map((field) => cellKey(track, field)))}
      sheet={useReviewSheet(report)}
      surroundings={surroundings}
    >
      <Head />
      <tbody>
        <tr>
          {TRACKS.map((track) => (
            <FigureCells key={track} row={track} fields={RESULT_FIELDS} />
          ))}
        </tr>
      </tbody>
    </CellTable>
  );
}

function Head() {
  const words = useText(text);
  const inWords = useTerm();
  const [reconsideration, ...litigation] = TRACKS;
  const width = RESULT_FIELDS.length;
  return (
    <thead className={styles.narrow}>
      <tr>
        <th scope="colgroup" colSpan={width}>
          {inWords(REVIEW_LABELS[reconsideration!])}
        </th>
        <th scope="colgroup" colSpan={width * litigation.length}>
          {words.litigation}
        </th>
      </tr>
      <tr>
        {RESULT_FIELDS.map((field) => (
          <th key={field} scope="col" rowSpan={2}>
            {inWords(REVIEW_FIELD_LABELS[field])}
          </th>
        ))}
        {litigation.map((track) => (
          <th key={track} scope="colgroup" colSpan={width}>
            {inWords(REVIEW_LABELS[track])}
          </th>
        ))}
      </tr>
      <tr>
        {litigation.flatMap((track) =>
          RESULT_FIELDS.map((field) => (
            <th key={`${track} ${field}`} scope="col">
              {inWords(REVIEW_FIELD_LABELS[field])}
            </th>
          )),
        )}
      </tr>
    </thead>
  );
}
