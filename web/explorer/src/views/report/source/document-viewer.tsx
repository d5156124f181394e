import { lazy, Suspense } from 'react';
import { credential } from '../../../api/credential';
import type { PlacePartsFragment, SourcePartsFragment } from '../../../api/operations.generated';
import { defineText, useText } from '../../../language/text';
import styles from './source.module.css';
import { TextViewer } from './text-viewer';

const text = defineText(
  {
    withheld:
      '此件来自转载网站，其中可能夹带无关内容，原件只向编辑提供。位置和原文如上；编辑登录（见编辑台）后可在此查看原件。',
    opening: '正在打开原件…',
  },
  {
    withheld:
      'This copy comes from another site than the publisher’s and may carry foreign content, so the document itself is for curators only. The place and the raw text stand above; curators see the document here once they have entered their token at the desk.',
    opening: 'Opening the document…',
  },
);

/** What draws pages is loaded when a document with pages is first looked at. */
const PdfViewer = lazy(() => import('./pdf-viewer').then((module) => ({ default: module.PdfViewer })));

interface DocumentViewerProps {
  readonly source: SourcePartsFragment;
  /** What is marked, what is looked at first in front. */
  readonly places: readonly PlacePartsFragment[];
}

/** A document as it is: its pages if it has any, or else its text, with the places marked. */
export function DocumentViewer({ source, places }: DocumentViewerProps) {
  const words = useText(text);
  if (source.trust === 'MIRROR' && credential() === null)
    return <p className={styles.notice}>{words.withheld}</p>;
  if (source.mediaType !== 'application/pdf') return <TextViewer sha256={source.sha256} places={places} />;
  return (
    <Suspense fallback={<p role="status">{words.opening}</p>}>
      <PdfViewer sha256={source.sha256} places={places} />
    </Suspense>
  );
}
