import { Field, ID, InputType, Int } from 'type-graphql';

@InputType('ImportReportInput', {
  description: 'Which document to import, and whose report it is if it does not say so itself (导入内容).',
})
export class ImportReportInput {
  @Field(() => ID, { description: 'The SHA-256 that the upload was answered with (文件指纹).' })
  sha256!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The district, by code; decides over what the document says (行政区划代码).',
  })
  districtCode?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The year, from 2008; decides over what the document says (年度).',
  })
  year?: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'The full name of the issuing organ; decides over what the document says (发布机关全称).',
  })
  agency?: string | null;

  @Field(() => String, { nullable: true, description: 'Where the document was published (网址).' })
  url?: string | null;
}
