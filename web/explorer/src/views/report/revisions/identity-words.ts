import { FORMS, SCOPES, SOURCE_FLAGS, STATUSES, TRUSTS, useTerm } from '../../../language/terms';
import { defineText, useText } from '../../../language/text';
import type { Bilingual } from '../../../../../../src/domain/language';
import type { IdentityFact, ToldFact } from './compare-revisions';

const text = defineText(
  {
    title: '标题',
    form: '格式',
    scope: '统计范围',
    scopeWords: '统计范围原文',
    status: '状态',
    period: '统计期限',
    siteCode: '网站标识码',
    publishedOn: '发布日期',
    fileName: '文件名',
    url: '网址',
    mediaType: '文件类型',
    trust: '可信度',
    publisher: '主办单位',
    flags: '标记',
  },
  {
    title: 'Title',
    form: 'Form',
    scope: 'Scope',
    scopeWords: 'Words of the scope',
    status: 'Status',
    period: 'Period',
    siteCode: 'Site code',
    publishedOn: 'Published',
    fileName: 'File name',
    url: 'Address',
    mediaType: 'Type',
    trust: 'Trust',
    publisher: 'Publisher',
    flags: 'Flags',
  },
);

/** Enum values that a fact of the identity may have, in words. */
const TERMS: Readonly<Partial<Record<IdentityFact, Readonly<Record<string, Bilingual>>>>> = {
  form: FORMS,
  scope: SCOPES,
  status: STATUSES,
  trust: TRUSTS,
  flags: SOURCE_FLAGS,
};

/** Puts the facts of a report's identity into the words of the page. */
export function useWriteIdentity() {
  const words = useText(text);
  const inWords = useTerm();
  return {
    name: (fact: IdentityFact) => words[fact],
    write: ({ fact, value }: ToldFact) => {
      const terms = TERMS[fact];
      if (!terms) return value;
      return value
        .split(' ')
        .map((each) => (terms[each] ? inWords(terms[each]) : each))
        .join(', ');
    },
  };
}
