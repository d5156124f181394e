import { Field, ObjectType } from 'type-graphql';
import type { ReportSection, SectionKind } from '../../domain';
import { SectionKindEnum } from '../enums/report.enums';
import { PlaceType } from './cell.type';

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

  @Field(() => PlaceType, { description: 'Where the section stands in the document (出处).' })
  place!: PlaceType;
}
