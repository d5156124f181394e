import { Directive, Field, ObjectType } from 'type-graphql';
import type { ExtraRow, FormTable } from '../../domain';
import { FormTableEnum } from '../enums/report.enums';
import { CellType } from './cell.type';

@ObjectType('ExtraRow', {
  simpleResolvers: true,
  description: 'A row of a table that the form does not have, kept as printed (表外行).',
})
export class ExtraRowType implements ExtraRow {
  @Field(() => FormTableEnum, { description: 'The table it stands in (表格).' })
  table!: FormTable;

  @Field({ description: 'The label as printed (原文行名).' })
  label!: string;

  @Directive('@listSize(assumedSize: 7)')
  @Field(() => [CellType], { description: 'The cells of the row (单元格).' })
  cells!: CellType[];
}
