import { distance } from 'fastest-levenshtein';
import { APPLICATION_FIELD_LABELS, CATEGORY_FIELD_LABELS } from '../domain';
import { normalizeLabel } from './normalize-label';
import { isOfAnotherYear } from './other-years';

/** Wordings of the headers seen besides the official ones. */
const OTHER_HEADERS: Readonly<Record<string, readonly string[]>> = {
  naturalPerson: ['公民', '公民个人', '个人'],
  commercialEnterprise: ['企业', '工商企业'],
  researchInstitution: ['科研单位', '科研院所', '科研'],
  publicWelfareOrganization: ['公益组织', '社会公益机构', '公益机构', '社会公益'],
  legalServiceOrganization: ['法律机构', '法律服务组织', '法律服务'],
  otherOrganization: ['其它', '其他组织', '其它组织'],
  total: ['合计', '总数', '合计数', '总计数', '共计'],
  issued: ['本年制发', '制发件数', '本年制发数'],
  repealed: ['本年废止', '废止件数', '本年废止数'],
  inForce: ['现行有效', '有效件数', '现行有效数'],
  feeAmount: ['收费金额', '收费总金额', '本年收费总金额'],
  procurementAmount: ['采购金额', '采购总额'],
  decisions: ['处理决定数量', '本年处理决定数'],
};
const HEADERS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({ ...CATEGORY_FIELD_LABELS, ...APPLICATION_FIELD_LABELS }).map(([field, label]) => [
    field,
    [label.zh, ...(OTHER_HEADERS[field] ?? [])].map(normalizeLabel),
  ]),
);
/** The header over the five types of legal persons and other organizations. */
const ORGANIZATIONS = normalizeLabel('法人或其他组织');
/** One character misread; shorter names would become others. */
const SHORTEST_CORRECTED = 4;

/** The same headers are asked for again and again, and come in every document. */
const remembered = new Map<string, string | null>();
const MOST_REMEMBERED = 5000;

/** Given a header's text and the fields of a row, returns which of them it names, or -1. */
export function fieldOf(text: string, fields: readonly string[]): number {
  let field = remembered.get(text);
  if (field === undefined) {
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    field = fieldNamed(normalizeLabel(text));
    remembered.set(text, field);
  }
  return field === null ? -1 : fields.indexOf(field);
}

function fieldNamed(label: string): string | null {
  for (const [field, wordings] of HEADERS) if (wordings.includes(label)) return field;
  // 上年处理决定数量 is one character from 本年处理决定数量.
  if (label.length < SHORTEST_CORRECTED || isOfAnotherYear(label)) return null;
  const isMisread = (wording: string): boolean =>
    wording.length >= SHORTEST_CORRECTED && distance(wording, label) === 1;
  for (const [field, wordings] of HEADERS) if (wordings.some(isMisread)) return field;
  return null;
}

/** Given a header's text, returns whether it is the one over the types of organizations. */
export function isOrganizationsHeader(text: string): boolean {
  return normalizeLabel(text) === ORGANIZATIONS;
}
