import { Field, Int, ObjectType } from 'type-graphql';
import type { SectionKind, StoredReport } from '../../domain';
import { SectionKindEnum } from '../enums/report.enums';
import { ReportType } from './report.type';

@ObjectType('SearchHit', {
  simpleResolvers: true,
  description: 'A section of a report in which all that was looked for occurs (检索结果).',
})
export class SearchHitType {
  @Field(() => ReportType, { description: 'Whose section it is (年报).' })
  report!: StoredReport;

  @Field(() => SectionKindEnum, { description: 'Which section (部分).' })
  section!: SectionKind;

  @Field(() => Int, {
    description:
      'Where the first match begins in the text of the section, in UTF-16 units counted from 0 (起始位置).',
  })
  start!: number;

  @Field(() => Int, { description: 'Where the first match ends, exclusive (结束位置).' })
  end!: number;

  @Field({
    description: 'The first match with some thirty characters before and after it, word for word (摘录).',
  })
  snippet!: string;

  @Field(() => Int, { description: 'Where the match begins in the snippet (摘录内起始位置).' })
  snippetStart!: number;

  @Field(() => Int, { description: 'Where the match ends in the snippet, exclusive (摘录内结束位置).' })
  snippetEnd!: number;

  @Field(() => Int, { description: 'How often the words looked for occur in the section (匹配次数).' })
  matches!: number;
}
