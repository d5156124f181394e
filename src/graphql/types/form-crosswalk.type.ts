import { Directive, Field, ID, ObjectType } from 'type-graphql';
import type { Comparability, Crossing, FormCell, FormTable } from '../../domain';
import { ComparabilityEnum } from '../enums/indicator.enums';
import { FormTableEnum } from '../enums/report.enums';

@ObjectType('FormCell', {
  simpleResolvers: true,
  description: 'A cell that an edition of the form prints (表格单元).',
})
export class FormCellType {
  @Field(() => FormTableEnum, { description: 'The table it stands in (表格).' })
  table!: FormTable;

  @Field(() => ID, { description: 'The kind of its row, such as OTHER_UNDIVIDED (行).' })
  row!: string;

  @Field({ description: 'The field of the row, such as total (栏目).' })
  field!: string;
}

@ObjectType('FormCrossing', {
  simpleResolvers: true,
  description: 'What becomes of a cell of one edition of the form on another (格式对照).',
})
export class FormCrossingType implements Omit<Crossing, 'note'> {
  @Field(() => FormCellType, { description: 'The cell of the one edition (单元).' })
  cell!: FormCell;

  @Field(() => ComparabilityEnum, { description: 'Whether the other edition has its figure (可比性).' })
  comparability!: Comparability;

  @Directive('@listSize(assumedSize: 3)')
  @Field(() => [FormCellType], {
    description: 'The cells of the other edition that add up to it; none if it is not comparable (来源).',
  })
  sources!: FormCell[];
}
