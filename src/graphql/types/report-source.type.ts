import { Directive, Field, ObjectType } from 'type-graphql';
import type { ReportSource, SourceFlag, Trust } from '../../domain';
import { SourceFlagEnum, TrustEnum } from '../enums/report.enums';
import { DateTimeScalar, SafeIntScalar } from '../scalars';

@ObjectType('ReportSource', {
  simpleResolvers: true,
  description: 'The document a report was read from (来源文件).',
})
export class ReportSourceType implements ReportSource {
  @Field(() => String, { nullable: true, description: 'The name of the file (文件名).' })
  fileName!: string | null;

  @Field(() => String, { nullable: true, description: 'Where it was published (网址).' })
  url!: string | null;

  @Field({ description: 'The SHA-256 of its bytes, in hex (文件指纹).' })
  sha256!: string;

  @Field({ description: 'Its media type, such as text/html (媒体类型).' })
  mediaType!: string;

  @Field(() => SafeIntScalar, { description: 'Its size in bytes (字节数).' })
  bytes!: number;

  @Field(() => DateTimeScalar, { description: 'When it was imported (导入时间).' })
  importedAt!: string;

  @Field(() => TrustEnum, { description: 'How far it is to be believed (可信度).' })
  trust!: Trust;

  @Field(() => String, {
    nullable: true,
    description: 'The publisher it names (主办单位); null when none is named or the name is quarantined.',
  })
  publisher!: string | null;

  @Directive('@listSize(assumedSize: 3)')
  @Field(() => [SourceFlagEnum], { description: 'What was noticed about its marks of identity (标记).' })
  flags!: SourceFlag[];

  @Field(() => String, {
    nullable: true,
    description: 'For a RECONSTRUCTED source, what the figures were taken from (引文).',
  })
  citation!: string | null;
}
