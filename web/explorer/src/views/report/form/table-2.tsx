import { CATEGORY_FIELD_LABELS, SECTION_LABELS } from '../../../../../../src/domain/glossary';
import { useTerm } from '../../../language/terms';
import { defineText, useText } from '../../../language/text';
import { CellTable } from './cell-table';
import { FigureCells } from './figure-cells';
import { CATEGORY_BLOCKS, categoryLabel, WIDEST_BLOCK, type CategoryBlock } from './form-layout';
import styles from './form.module.css';
import { cellKey } from './report-cells';
import type { FormTableProps } from './report-form';
import { useCategorySheet } from './table-sheets';

const text = defineText({ content: '信息内容' }, { content: 'Content' });

/** 二、主动公开政府信息情况: a block for each item of article 20, each with its own header. */
export function Table2({ surroundings }: FormTableProps) {
  const inWords = useTerm();
  const { report } = surroundings.model;
  const blocks = CATEGORY_BLOCKS[report.form];
  const keys = blocks.flatMap(({ kinds, fields }) =>
    kinds.flatMap((kind) => fields.map((field) => cellKey(kind, field))),
  );
  return (
    <CellTable
      caption={inWords(SECTION_LABELS.PROACTIVE_DISCLOSURE)}
      keys={keys}
      sheet={useCategorySheet(report)}
      surroundings={surroundings}
    >
      {blocks.map((block) => (
        <Block key={block.item.en} block={block} form={report.form} />
      ))}
    </CellTable>
  );
}

interface BlockProps {
  readonly block: CategoryBlock;
  readonly form: FormTableProps['surroundings']['model']['report']['form'];
}

function Block({ block: { item, fields, kinds }, form }: BlockProps) {
  const words = useText(text);
  const inWords = useTerm();
  const lastSpan = WIDEST_BLOCK - fields.length + 1;
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={WIDEST_BLOCK + 1} className={styles.item}>
          {inWords(item)}
        </th>
      </tr>
      <tr>
        <th scope="col" className={styles.item}>
          {words.content}
        </th>
        {fields.map((field, index) => (
          <th
            key={field}
            scope="col"
            className={styles.item}
            colSpan={index === fields.length - 1 ? lastSpan : 1}
          >
            {inWords(CATEGORY_FIELD_LABELS[field])}
          </th>
        ))}
      </tr>
      {kinds.map((kind) => (
        <tr key={kind}>
          <th scope="row">{inWords(categoryLabel(kind, form))}</th>
          <FigureCells row={kind} fields={fields} lastSpan={lastSpan} />
        </tr>
      ))}
    </tbody>
  );
}
