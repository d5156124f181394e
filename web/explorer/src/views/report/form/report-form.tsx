import { SECTION_LABELS } from '../../../../../../src/domain/glossary';
import { useTerm } from '../../../language/terms';
import { defineText, useText } from '../../../language/text';
import type { CellSurroundings } from './cell-context';
import { ExtraRows } from './extra-rows';
import { Legend } from './legend';
import { Table2 } from './table-2';
import { Table3 } from './table-3';
import { Table4 } from './table-4';

const text = defineText(
  {
    numbers: ['二、', '三、', '四、'] as readonly string[],
    unit: '采购总金额的单位：',
    units: { YUAN: '元', TEN_THOUSAND_YUAN: '万元' },
    noUnit: '原文未标明',
  },
  {
    numbers: ['2. ', '3. ', '4. '] as readonly string[],
    unit: 'Unit of the total procurement amount: ',
    units: { YUAN: 'yuan', TEN_THOUSAND_YUAN: '10,000 yuan' },
    noUnit: 'not stated in the document',
  },
);

export interface FormTableProps {
  readonly surroundings: Omit<CellSurroundings, 'entry'>;
}

/** The three tables of a report as its edition of the form prints them. */
export function ReportForm({ surroundings }: FormTableProps) {
  const words = useText(text);
  const inWords = useTerm();
  return (
    <>
      <Legend />
      <h2>
        {words.numbers[0]}
        {inWords(SECTION_LABELS.PROACTIVE_DISCLOSURE)}
      </h2>
      <Table2 surroundings={surroundings} />
      <ProcurementUnit surroundings={surroundings} />
      <h2>
        {words.numbers[1]}
        {inWords(SECTION_LABELS.APPLICATIONS)}
      </h2>
      <Table3 surroundings={surroundings} />
      <h2>
        {words.numbers[2]}
        {inWords(SECTION_LABELS.REVIEW_AND_LITIGATION)}
      </h2>
      <Table4 surroundings={surroundings} />
      <ExtraRows surroundings={surroundings} />
    </>
  );
}

/** The form of 2019 declares no unit for procurement: what the document says of it stands below the table. */
function ProcurementUnit({ surroundings }: FormTableProps) {
  const words = useText(text);
  const procurement = surroundings.model.report.disclosureCategories.find(
    ({ kind }) => kind === 'CENTRALIZED_PROCUREMENT',
  );
  if (!procurement) return null;
  const unit = procurement.procurementAmountUnit;
  return (
    <p className="soft">
      {words.unit}
      {unit === null ? words.noUnit : words.units[unit]}
    </p>
  );
}
