import { Fragment, type ReactNode } from 'react';
import type { SourcePartsFragment } from '../../../api/operations.generated';
import { useFormats } from '../../../language/formats';
import { SOURCE_FLAGS, TRUSTS, useTerm } from '../../../language/terms';
import { defineText, useText } from '../../../language/text';
import { documentAddress } from './documents';
import styles from './source.module.css';

const text = defineText(
  {
    fileName: '文件名',
    url: '网址',
    trust: '可信度',
    publisher: '主办单位',
    flags: '标记',
    mediaType: '类型',
    bytes: (count: string) => `${count} 字节`,
    imported: '导入时间',
    citation: '引文',
    none: '无',
    quarantined: '未标明或已隔离',
    document: '原件',
    save: '下载存档的原件',
    readText: '所读出的文本',
  },
  {
    fileName: 'File name',
    url: 'Address',
    trust: 'Trust',
    publisher: 'Publisher',
    flags: 'Flags',
    mediaType: 'Type',
    bytes: (count: string) => `${count} bytes`,
    imported: 'Imported',
    citation: 'Taken from',
    none: 'none',
    quarantined: 'not named, or quarantined',
    document: 'Document',
    save: 'Download the stored document',
    readText: 'Text read from it',
  },
);

/** Where the report was read from, as the import noted it down. */
export function SourceFacts({ source }: { readonly source: SourcePartsFragment }) {
  const words = useText(text);
  const inWords = useTerm();
  const { count, dateTime } = useFormats();
  const facts: readonly (readonly [name: string, value: ReactNode])[] = [
    [words.fileName, source.fileName ?? words.none],
    [words.url, source.url === null ? words.none : <Address url={source.url} />],
    [words.trust, inWords(TRUSTS[source.trust])],
    ...(source.citation === null ? [] : [[words.citation, source.citation] as const]),
    [words.publisher, source.publisher ?? words.quarantined],
    [words.flags, source.flags.length === 0 ? words.none : <Flags flags={source.flags} />],
    [words.mediaType, `${source.mediaType} · ${words.bytes(count(source.bytes))}`],
    ['SHA-256', <code>{source.sha256}</code>],
    [words.imported, dateTime(source.importedAt)],
  ];
  return (
    <dl className={styles.facts}>
      {facts.map(([name, value]) => (
        <Fragment key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </Fragment>
      ))}
      <DocumentLinks source={source} />
    </dl>
  );
}

function Flags({ flags }: Pick<SourcePartsFragment, 'flags'>) {
  const inWords = useTerm();
  return flags.map((flag) => (
    <span key={flag} className="badge warning">
      {inWords(SOURCE_FLAGS[flag])}
    </span>
  ));
}

/** Links of a page cannot carry a token, so copies for curators alone have none. */
function DocumentLinks({ source }: { readonly source: SourcePartsFragment }) {
  const words = useText(text);
  if (source.trust === 'MIRROR') return null;
  const address = documentAddress(source.sha256);
  return (
    <>
      <dt>{words.document}</dt>
      <dd className="row">
        <a href={address} download={source.fileName ?? source.sha256}>
          {words.save}
        </a>
        <a href={`${address}/text`}>{words.readText}</a>
      </dd>
    </>
  );
}

/** An address that was told by whoever imported the document: only a web address becomes a link. */
function Address({ url }: { readonly url: string }) {
  if (!/^https?:\/\//i.test(url)) return url;
  return (
    <a href={url} target="_blank" rel="noreferrer">
      {url}
    </a>
  );
}
