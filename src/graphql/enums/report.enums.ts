import {
  SECTION_LABELS,
  SUBSECTION_LABELS,
  type FormEdition,
  type FormTable,
  type Language,
  type ReportScope,
  type ReportStatus,
  type SectionKind,
  type SourceFlag,
  type SubsectionTopic,
  type Trust,
} from '../../domain';
import { describeTerms } from '../describe-term';
import { createEnum } from './create-enum';

export const LanguageEnum = createEnum<Language>('Language', 'The language of a label or message (语言).', {
  ZH: 'Chinese, in the wording of the form (中文).',
  EN: 'English (英文).',
});

export const FormEditionEnum = createEnum<FormEdition>(
  'FormEdition',
  'An edition of the national form (格式). It is told by the labels of the tables, never by the year.',
  {
    FORM_2019: 'The trial form of 2019 (国办公开办函〔2019〕60号).',
    FORM_2021: 'The form of 2021 (国办公开办函〔2021〕30号).',
  },
);

export const FormTableEnum = createEnum<FormTable>(
  'FormTable',
  'A table of the form (表格), by the section it stands in.',
  {
    TABLE_2: 'Section two: proactive disclosure (主动公开政府信息情况).',
    TABLE_3: 'Section three: applications received and handled (收到和处理政府信息公开申请情况).',
    TABLE_4: 'Section four: reconsideration and litigation (行政复议、行政诉讼情况).',
  },
);

export const SectionKindEnum = createEnum<SectionKind>(
  'SectionKind',
  'One of the six sections of a report (部分).',
  describeTerms(SECTION_LABELS),
);

export const SubsectionTopicEnum = createEnum<SubsectionTopic>(
  'SubsectionTopic',
  'A subject that the form asks to be told of under 总体情况 (总体情况各方面).',
  describeTerms(SUBSECTION_LABELS),
);

export const ReportScopeEnum = createEnum<ReportScope>(
  'ReportScope',
  'Whom the figures of a report cover (统计范围). Figures of different scopes are different populations.',
  {
    WHOLE_REGION: 'The government with all its departments and lower governments (全区域汇总).',
    OWN_ORGAN: 'The issuing organ alone (本机关).',
    UNKNOWN: 'The document does not say (未说明).',
  },
);

export const ReportStatusEnum = createEnum<ReportStatus>(
  'ReportStatus',
  'Whether a report may be relied on (状态).',
  {
    PUBLISHED: 'Read and identified (已发布).',
    NEEDS_REVIEW: 'Served, but marks of its identity contradict one another (待复核).',
    RETRACTED: 'Withdrawn by a curator; readable as of an earlier instant only (已撤回).',
  },
);

export const TrustEnum = createEnum<Trust>('Trust', 'How far a source is to be believed (来源可信度).', {
  OFFICIAL: 'From a host of the government (官方网站).',
  MIRROR: 'A copy under a foreign publisher (转载).',
  RECONSTRUCTED: 'Retyped from real figures; cites its original (据原文重录).',
  UNKNOWN: 'A file without a known origin (来源不明).',
});

export const SourceFlagEnum = createEnum<SourceFlag>(
  'SourceFlag',
  'What was noticed about the marks of identity of a source (来源标记).',
  {
    PUBLISHER_CONTRADICTS_CODE: "The named publisher is not an organ of the code's division (主办单位).",
    ICP_CONTRADICTS_CODE: 'The ICP filing belongs to another province (ICP备案).',
    POLICE_FILING_CONTRADICTS_CODE: 'The public security filing names another division (公安网备).',
    HOST_NOT_GOVERNMENT: 'The host is not under .gov.cn (非政府网站).',
    SPAM_VOCABULARY: 'The page contains words of gambling or adult advertising (垃圾信息).',
    TRADITIONAL_SCRIPT: 'Traditional characters under a mainland code (繁体字).',
    PINYIN_GLOSSES: 'Characters are glossed with their pronunciation (拼音注音).',
  },
);
