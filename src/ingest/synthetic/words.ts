import { rowOf, sumOfGroup, totalOf, type Figures } from './figures';
import type { SyntheticReport } from './synthetic-reports';

/** What the names in braces of a wording stand for; a wording with another name is not for this report. */
export type Words = Readonly<Record<string, string | number>>;

/** Given a report, returns what its narrative can say. */
export function wordsOf({ division, year, form, figures }: SyntheticReport): Words {
  const [received, carriedIn] = [totalOf(figures, '1'), totalOf(figures, '2')];
  return {
    year,
    nextYear: year + 1,
    lastDay: '12月31日',
    region: `全${division.name.slice(-1)}`,
    new: received,
    in: carriedIn,
    received: received + carriedIn,
    done: totalOf(figures, '3.7'),
    out: totalOf(figures, '4'),
    ...shareOf(rowOf(figures, '1')[0]!, received),
    full: totalOf(figures, '3.1'),
    part: totalOf(figures, '3.2'),
    disclosed: totalOf(figures, '3.1') + totalOf(figures, '3.2'),
    denied: sumOfGroup(figures, 'DENIED').at(-1)!,
    unavailable: sumOfGroup(figures, 'UNAVAILABLE').at(-1)!,
    notProcessed: sumOfGroup(figures, 'NOT_PROCESSED').at(-1)!,
    other: sumOfGroup(figures, 'OTHER_HANDLING').at(-1)!,
    ...reviewsOf(figures),
    ...(form === 'FORM_2021' && { ...documentsOf(figures), ...feesOf(figures) }),
    ...(form === 'FORM_2019' && { noFees: '' }),
  };
}

/** Given a part and its whole, returns the percentage as it is told: of nothing there is none. */
function shareOf(naturalPerson: number, received: number): Words {
  if (received === 0) return {};
  return { naturalPerson, naturalShare: ((naturalPerson / received) * 100).toFixed(1) };
}

function documentsOf(figures: Figures): Words {
  const [issued, repealed, inForce] = rowOf(figures, 'ADMINISTRATIVE_NORMATIVE_DOCUMENT');
  return { documentsIssued: issued!, documentsRepealed: repealed!, documentsInForce: inForce! };
}

function reviewsOf(figures: Figures): Words {
  const [upheld, corrected, otherResult, pending, all] = rowOf(figures, 'ADMINISTRATIVE_RECONSIDERATION');
  const direct = totalOf(figures, 'LITIGATION_DIRECT');
  const after = totalOf(figures, 'LITIGATION_AFTER_RECONSIDERATION');
  return {
    reconsiderations: all!,
    reconsiderationsUpheld: upheld!,
    reconsiderationsCorrected: corrected!,
    reconsiderationsOther: otherResult!,
    reconsiderationsPending: pending!,
    litigations: direct + after,
    litigationsDirect: direct,
    litigationsAfter: after,
  };
}

function feesOf(figures: Figures): Words {
  const [paid, fee] = rowOf(figures, 'PROCESSING_FEE');
  const notices = paid! + totalOf(figures, '3.6.2');
  return notices === 0 ? { noFees: '' } : { notices, paid: paid!, fee: fee! };
}
