import { Directive, Field, ObjectType } from 'type-graphql';
import type { ReportSection, ReportSubsection, SectionKind, SubsectionTopic } from '../../domain';
import { SectionKindEnum, SubsectionTopicEnum } from '../enums/report.enums';
import { PlaceType } from './cell.type';

@ObjectType('ReportSubsection', {
  simpleResolvers: true,
  description: 'A part of a section under a sub-head of its own (小标题部分).',
})
export class ReportSubsectionType implements ReportSubsection {
  @Field(() => SubsectionTopicEnum, {
    nullable: true,
    description: 'Which subject of the form it is about; null for any other (主题).',
  })
  topic!: SubsectionTopic | null;

  @Field({ description: 'The sub-head as printed (小标题).' })
  heading!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The narrative under it (正文); null where that of the section is.',
  })
  text!: string | null;

  @Field(() => PlaceType, { description: 'Where it stands in the document (出处).' })
  place!: PlaceType;
}

@ObjectType('ReportSection', {
  simpleResolvers: true,
  description: 'One of the six sections of a report, without its tables (部分).',
})
export class ReportSectionType implements ReportSection {
  @Field(() => SectionKindEnum, { description: 'Which section (部分).' })
  kind!: SectionKind;

  @Field({ description: 'The heading as printed (标题).' })
  heading!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'The narrative (正文); null for a RECONSTRUCTED source, whose sentences are not those of the publisher.',
  })
  text!: string | null;

  @Directive('@listSize(assumedSize: 6)')
  @Field(() => [ReportSubsectionType], {
    description: 'The parts under its sub-heads (小标题部分), in order.',
  })
  subsections!: ReportSubsectionType[];

  @Field(() => PlaceType, { description: 'Where the section stands in the document (出处).' })
  place!: PlaceType;
}
