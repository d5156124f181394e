import { Directive, Field, Int, ObjectType } from 'type-graphql';
import type { Dataset } from '../../domain';
import { DateTimeScalar } from '../scalars';

@ObjectType('DatasetYear', {
  simpleResolvers: true,
  description: 'How many reports there are of one year (年度年报数).',
})
export class DatasetYearType {
  @Field(() => Int, { description: 'The year reported on (年度).' })
  year!: number;

  @Field(() => Int, { description: 'Current reports of the year (年报数).' })
  reports!: number;
}

@ObjectType('DatasetFindings', {
  simpleResolvers: true,
  description: 'How many rules failed, over all current reports (核验结果数).',
})
export class DatasetFindingsType {
  @Field(() => Int, { description: 'Failures of severity ERROR (错误数).' })
  errors!: number;

  @Field(() => Int, { description: 'Failures of severity WARNING (警告数).' })
  warnings!: number;
}

@ObjectType('ReportDataset', {
  simpleResolvers: true,
  description:
    'What the stored reports add up to (数据集). Fictional districts count in fictionalReports and nowhere else.',
})
export class ReportDatasetType implements Dataset {
  @Field(() => Int, { description: 'Current reports (年报数).' })
  reports!: number;

  @Field(() => Int, { description: 'Stored revisions, superseded ones included (版本数).' })
  revisions!: number;

  @Field(() => Int, { description: 'Districts with at least one report (行政区划数).' })
  districts!: number;

  @Field(() => Int, { description: 'Agencies with at least one report (机关数).' })
  agencies!: number;

  @Directive('@listSize(assumedSize: 30)')
  @Field(() => [DatasetYearType], { description: 'The reports by year, oldest year first (按年度).' })
  years!: DatasetYearType[];

  @Field(() => DatasetFindingsType, { description: 'Failed rules (核验结果).' })
  findings!: DatasetFindingsType;

  @Field(() => Int, { description: 'Reports of fictional districts, with invented figures (示例年报数).' })
  fictionalReports!: number;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When a report was last imported (最近导入时间).',
  })
  lastImportedAt!: string | null;

  @Field({
    description:
      'Another after every change of what is stored: imports, retractions, reviews, findings (数据版本).',
  })
  version!: string;
}
