import { Link, useRouteError } from 'react-router';
import { LanguageProvider } from '../language/language';
import { defineText, useText } from '../language/text';

const text = defineText(
  {
    none: '没有这个页面',
    broken: '页面出错了',
    brokenHint: '请重新载入；如仍出错，请把下面这句话告诉运营者。',
    home: '回到首页',
  },
  {
    none: 'There is no such page',
    broken: 'This page broke',
    brokenHint: 'Please load it again; if it stays so, tell the operator the sentence below.',
    home: 'Go to the first page',
  },
);

export function NoSuchPage() {
  const words = useText(text);
  return (
    <main className="page">
      <h1>{words.none}</h1>
      <Link to="/">{words.home}</Link>
    </main>
  );
}

function Broken() {
  const words = useText(text);
  const error = useRouteError();
  return (
    <main className="page">
      <h1>{words.broken}</h1>
      <p>{words.brokenHint}</p>
      <pre>{error instanceof Error ? error.message : String(error)}</pre>
      <a href="/">{words.home}</a>
    </main>
  );
}

/** Stands in for everything when a page throws, the frame included. */
export function LostPage() {
  return (
    <LanguageProvider>
      <Broken />
    </LanguageProvider>
  );
}
