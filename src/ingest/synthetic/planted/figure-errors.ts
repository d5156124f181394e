import { APPLICANT_TYPES } from '../../../domain';
import { rowOf, type FigureRow, type Figures } from '../figures';
import { between } from '../random';
import type { Planter } from './planted-error';

const MOST_MORE = 9;
const DOCUMENTS = 'ADMINISTRATIVE_NORMATIVE_DOCUMENT';
const IN_FORCE = 2;

/** More carried in than the year before carried out, in a report that adds up in itself. */
export const carriedInUnlike: Planter = ({ report, random, compose }) => {
  const column = between(random, 0, APPLICANT_TYPES.length - 1);
  const more = between(random, 1, MOST_MORE);
  const changed = new Map(report.figures);
  for (const row of ['2', '3.4.1', '3.7'] as const) {
    const values = rowOf(changed, row);
    changed.set(
      row,
      values.map((value, at) => (at === column || at === values.length - 1 ? value + more : value)),
    );
  }
  return {
    page: compose(changed),
    consequences: [APPLICANT_TYPES[column]!, 'total'].map((subject) => ({
      rule: 'X-CARRY',
      subject,
      seen: 'BESIDE_PREVIOUS',
    })),
  };
};

/** More documents in force than there were, were issued and not repealed: the year after cannot go on from them either. */
export const inForceUnlike: Planter = ({ report, random, formBefore, formAfter, compose }) => {
  if (report.form !== 'FORM_2021' || formBefore !== 'FORM_2021') return null;
  const flow = { rule: 'T2-FLOW', subject: DOCUMENTS } as const;
  return {
    page: compose(adding(report.figures, DOCUMENTS, IN_FORCE, between(random, 1, MOST_MORE))),
    consequences: [
      { ...flow, seen: 'BESIDE_PREVIOUS' },
      ...(formAfter === 'FORM_2021' ? [{ ...flow, seen: 'IN_NEXT' as const }] : []),
    ],
  };
};

function adding(figures: Figures, row: FigureRow, column: number, more: number): Figures {
  const values = rowOf(figures, row);
  return new Map(figures).set(row, values.with(column, values[column]! + more));
}
