import { Field, Float, Int, ObjectType } from 'type-graphql';
import type { Box, Cell, CellState, Place } from '../../domain';
import { CellStateEnum } from '../enums/row.enums';
import { DecimalScalar } from '../scalars';

@ObjectType('Box', {
  simpleResolvers: true,
  description: "A rectangle on a page (版面位置), in points from the page's top left corner.",
})
export class BoxType implements Box {
  @Field(() => Float, { description: 'Distance from the left edge of the page, in points (左边距).' })
  x!: number;

  @Field(() => Float, { description: 'Distance from the top edge of the page, in points (上边距).' })
  y!: number;

  @Field(() => Float, { description: 'Width in points (宽).' })
  width!: number;

  @Field(() => Float, { description: 'Height in points (高).' })
  height!: number;
}

@ObjectType('Place', {
  simpleResolvers: true,
  description:
    'Where something stands in its source document (出处). What does not apply to the format of the document is null.',
})
export class PlaceType implements Place {
  @Field({ description: 'The SHA-256 of the document, in hex (文件指纹).' })
  sha256!: string;

  @Field(() => Int, { nullable: true, description: 'The page, from 1 (页).' })
  page!: number | null;

  @Field(() => BoxType, { nullable: true, description: 'The rectangle on the page (版面位置).' })
  box!: BoxType | null;

  @Field(() => Int, { nullable: true, description: 'The table of the document, from 1 (表).' })
  table!: number | null;

  @Field(() => Int, { nullable: true, description: 'The row of the table, from 1 (行).' })
  row!: number | null;

  @Field(() => Int, { nullable: true, description: 'The column of the table, from 1 (列).' })
  column!: number | null;

  @Field(() => Int, { nullable: true, description: 'The line of the text, from 1 (文本行).' })
  line!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Where it starts in the extracted text, in UTF-16 units from 0 (起始位置).',
  })
  start!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Where it ends in the extracted text, exclusive, in UTF-16 units (结束位置).',
  })
  end!: number | null;
}

@ObjectType('Cell', {
  simpleResolvers: true,
  description: 'One figure of a table exactly as published, with its place (单元格).',
})
export class CellType implements Cell {
  @Field({ description: 'The field of the row that the cell states, such as naturalPerson (栏目).' })
  field!: string;

  @Field(() => CellStateEnum, { description: 'Number, blank, dash or text (单元格状态).' })
  state!: CellState;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'The exact number; null unless the state is STATED (数值).',
  })
  value!: string | null;

  @Field({ description: 'The raw text of the cell (原文).' })
  text!: string;

  @Field(() => PlaceType, { description: 'Where the cell stands in the document (出处).' })
  place!: PlaceType;
}
