import { useEffect, useRef } from 'react';
import type { PlacePartsFragment } from '../../../api/operations.generated';
import { Answer } from '../../../components/answer';
import { defineText, useText } from '../../../language/text';
import { useDocumentText } from './documents';
import { markRanges, type Stretch } from './mark-ranges';
import { scrollWithin } from './scroll-within';
import styles from './source.module.css';

const text = defineText(
  { label: '来源的文本', blank: '空白处' },
  { label: 'Text of the source', blank: 'the blank' },
);

interface TextViewerProps {
  readonly sha256: string;
  readonly places: readonly PlacePartsFragment[];
}

/** The text that was read from a document, with the places marked. */
export function TextViewer({ sha256, places }: TextViewerProps) {
  const answer = useDocumentText(sha256);
  return <Answer of={answer}>{(content) => <MarkedText stretches={markRanges(content, places)} />}</Answer>;
}

function MarkedText({ stretches }: { readonly stretches: readonly Stretch[] }) {
  const words = useText(text);
  const frame = useRef<HTMLDivElement>(null);
  const first = stretches.find(({ rank }) => rank === 0)?.start;
  useEffect(() => scrollWithin(frame.current), [first]);
  return (
    <div ref={frame} className={styles.viewer} role="region" aria-label={words.label} tabIndex={0}>
      <pre className={styles.text} lang="zh-CN">
        {stretches.map(({ rank, text: stretch, start }) =>
          rank === null ? (
            <span key={start}>{stretch}</span>
          ) : (
            <mark key={`mark ${start}`} data-mark={rank} title={stretch === '' ? words.blank : undefined}>
              {stretch}
            </mark>
          ),
        )}
      </pre>
    </div>
  );
}
