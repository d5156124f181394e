import { Field, ObjectType } from 'type-graphql';
import type { SectionKind, Statement } from '../../domain';
import { SectionKindEnum } from '../enums/report.enums';
import { DecimalScalar } from '../scalars';
import { PlaceType } from './cell.type';

@ObjectType('Statement', {
  simpleResolvers: true,
  description: 'A figure said in the narrative of a report (正文数据). It may differ from the tables.',
})
export class StatementType implements Statement {
  @Field(() => SectionKindEnum, {
    nullable: true,
    description: 'The section it stands in; null before the first heading (部分).',
  })
  section!: SectionKind | null;

  @Field({ description: "What the figure is of, in the sentence's own words (所述事项)." })
  subject!: string;

  @Field(() => DecimalScalar, {
    description:
      'The exact number, multiplied out (18万条 is 180000) but for sums of money and percentages (数值).',
  })
  value!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The unit as printed: 件, 条, %, 元, 万元; null if there is none (单位).',
  })
  unit!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The whole sentence (原句); null for a RECONSTRUCTED source.',
  })
  text!: string | null;

  @Field(() => PlaceType, { description: 'Where the figure stands in the document (出处).' })
  place!: PlaceType;

  @Field({ description: 'Whether the figure is not exact: 约, 近, 余, 多 and the like (约数).' })
  approximate!: boolean;
}
