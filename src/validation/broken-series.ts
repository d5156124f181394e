import type { Bilingual, DivisionChange, DivisionChangeKind, TurnOfYear } from '../domain';
import { WHOLE_REPORT, type RuleFinding } from './rule';

/** Given what broke a series, returns the finding that two years cannot be compared. */
export function brokenSeries(turn: TurnOfYear): RuleFinding {
  const changes = changesInWords(turn.changes);
  return {
    subject: WHOLE_REPORT,
    verdict: 'NOT_ASSESSABLE',
    expected: null,
    actual: null,
    delta: null,
    message: {
      zh: `行政区划合并或拆分，与上年不可比：${changes.zh}。`,
      en: `The division was merged or split and cannot be compared with the year before: ${changes.en}.`,
    },
    cells: [],
  };
}

const KINDS: Readonly<Record<DivisionChangeKind, Bilingual>> = {
  ESTABLISHED: { zh: '设立', en: 'established' },
  ABOLISHED: { zh: '撤销', en: 'abolished' },
  CEDED_TERRITORY: { zh: '划出部分区域', en: 'ceded territory' },
  RENAMED: { zh: '更名', en: 'renamed' },
};

/** Given changes of divisions, returns them in words: `330103 下城区撤销（并入 330105）`. */
export function changesInWords(changes: readonly DivisionChange[]): Bilingual {
  const each = changes.map(({ code, name, kind, successorCodes }) => {
    const heirs = successorCodes.join(', ');
    return {
      zh: `${code} ${name}${KINDS[kind].zh}${heirs && `（归 ${heirs}）`}`,
      en: `${code} ${name} ${KINDS[kind].en}${heirs && ` (to ${heirs})`}`,
    };
  });
  return { zh: each.map(({ zh }) => zh).join('；'), en: each.map(({ en }) => en).join('; ') };
}
