import type { Bilingual } from '../domain';

/** Given a term of the form, returns its English gloss with the form's Chinese wording behind it, as a sentence. */
export function describeTerm({ zh, en }: Bilingual): string {
  return `${en.charAt(0).toUpperCase()}${en.slice(1)} (${zh}).`;
}

/** Given the glossary's terms of a union, returns the description of each. */
export function describeTerms<Key extends string>(
  terms: Readonly<Record<Key, Bilingual>>,
): Record<Key, string> {
  const described = Object.entries<Bilingual>(terms).map(([key, term]) => [key, describeTerm(term)]);
  return Object.fromEntries(described) as Record<Key, string>;
}
