import { SECTION_LABELS } from '../../../../../../src/domain/glossary';
import { useTerm } from '../../../language/terms';
import { defineText, useText } from '../../../language/text';
import type { Choice } from '../choice';
import { FlagMark, useFlagWords } from '../findings/flag-mark';
import type { Chosen, Report, ReportModel } from '../report-model';
import { markStatements } from './mark-statements';
import styles from './narrative.module.css';
import { StatementTable } from './statement-table';

const text = defineText(
  {
    title: '正文',
    marked: '文中标出的是规则读出的数字；点选即见其在原件中的位置。',
    none: '（此部分除表格外没有文字）',
    noSections: '没有读出任何部分。',
    reconstructed: '此来源是据原文重录的，句子不是发布者的原话，所以不引用正文；其中的数字列在下面。',
  },
  {
    title: 'Narrative',
    marked: 'The figures that the rules read are marked; press one to see it in the document.',
    none: '(no words in this section but those of its table)',
    noSections: 'No section was read.',
    reconstructed:
      'This source was retyped from the original: its sentences are not the publisher’s own, so they are not quoted. The figures in them are listed below.',
  },
);

export interface NarrativeProps {
  readonly model: ReportModel;
  readonly chosen: Chosen;
  readonly choose: (choice: Choice) => void;
}

/** What the report says in words, section by section, its figures marked with what the rules say of them. */
export function Narrative({ model, chosen, choose }: NarrativeProps) {
  const words = useText(text);
  const { sections, source } = model.report;
  const isReconstructed = source.trust === 'RECONSTRUCTED';
  return (
    <section aria-labelledby="narrative">
      <h2 id="narrative">{words.title}</h2>
      {sections.length === 0 && <p>{words.noSections}</p>}
      {isReconstructed ? (
        <p className="soft">{words.reconstructed}</p>
      ) : (
        <p className="soft">{words.marked}</p>
      )}
      {sections.map((section) => (
        <Section key={section.kind} section={section} model={model} chosen={chosen} choose={choose} />
      ))}
      <StatementTable model={model} choose={choose} />
    </section>
  );
}

interface SectionProps extends NarrativeProps {
  readonly section: Report['sections'][number];
}

function Section({ section, model, chosen, choose }: SectionProps) {
  const words = useText(text);
  const inWords = useTerm();
  const statements = model.report.statements.flatMap((statement, index) =>
    statement.section === section.kind ? [{ statement, index }] : [],
  );
  return (
    <>
      <h3 id={section.kind} lang="zh-CN" title={inWords(SECTION_LABELS[section.kind])}>
        {section.heading}
      </h3>
      {section.text === '' && <p className="soft">{words.none}</p>}
      {section.text && (
        <p className={styles.text} lang="zh-CN">
          {markStatements(section.text, statements).map((piece, at) =>
            piece.statement === null ? (
              piece.text
            ) : (
              <Figure
                key={at}
                index={piece.statement}
                written={piece.text}
                model={model}
                chosen={chosen}
                choose={choose}
              />
            ),
          )}
        </p>
      )}
    </>
  );
}

interface FigureProps extends NarrativeProps {
  readonly index: number;
  readonly written: string;
}

function Figure({ index, written, model, chosen, choose }: FigureProps) {
  const flagWords = useFlagWords();
  const statement = model.report.statements[index]!;
  const findings = model.findingsOfStatement.get(index) ?? [];
  const said = [`${statement.subject}: ${written}`, flagWords(findings)].filter(Boolean).join('; ');
  return (
    <button
      type="button"
      className={styles.figure}
      data-statement={index + 1}
      data-touched={chosen.finding !== null && findings.includes(chosen.finding)}
      data-verdict={findings.length === 0 ? 'none' : isAgreed(findings) ? 'agreed' : 'open'}
      aria-label={said}
      aria-pressed={chosen.statement === statement}
      onClick={() => choose({ kind: 'statement', id: String(index + 1) })}
    >
      {written}
      <FlagMark of={findings} />
    </button>
  );
}

function isAgreed(findings: readonly { readonly verdict: string }[]): boolean {
  return findings.length > 0 && findings.every(({ verdict }) => verdict === 'PASS');
}
