/** For `@Directive` on what only curators use: a router's contract for readers leaves out what has this tag. */
export const CURATION_TAG = '@tag(name: "curation")';
