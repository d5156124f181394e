import { Directive, Field, ObjectType } from 'type-graphql';
import type { Diagnostic, Severity, StoredFinding, StoredReport } from '../../domain';
import { ImportOutcomeEnum, type ImportOutcome } from '../enums/curation.enums';
import { SeverityEnum } from '../enums/finding.enums';
import { PlaceType } from './cell.type';
import { FindingType } from './finding.type';
import { ReportType } from './report.type';

@ObjectType('ImportDiagnostic', {
  simpleResolvers: true,
  description: 'What there is to say about reading a document (读取说明).',
})
export class ImportDiagnosticType implements Diagnostic {
  @Field(() => String, { description: 'Permanent, such as ROW_MISSING (代码).' })
  code!: Diagnostic['code'];

  @Field(() => SeverityEnum, { description: 'ERROR means that there is no report (严重程度).' })
  severity!: Severity;

  @Field({ description: 'The same in words (说明).' })
  message!: string;

  @Field(() => PlaceType, { nullable: true, description: 'Where in the document (出处).' })
  place!: PlaceType | null;
}

@ObjectType('ImportReportPayload', {
  simpleResolvers: true,
  description: 'What became of an import (导入结果).',
})
export class ImportReportPayloadType {
  @Field(() => ReportType, {
    nullable: true,
    description: 'The revision that was read from the document (年报); null if it gave none.',
  })
  report!: StoredReport | null;

  @Directive('@listSize(assumedSize: 30)')
  @Field(() => [ImportDiagnosticType], { description: 'What there is to say about it (读取说明).' })
  diagnostics!: readonly Diagnostic[];

  @Field(() => ImportOutcomeEnum, { description: 'Whether anything changed (导入结果).' })
  outcome!: ImportOutcome;
}

@ObjectType('ReportPayload', {
  simpleResolvers: true,
  description: 'A report after a change (变更后的年报).',
})
export class ReportPayloadType {
  @Field(() => ReportType, { description: 'Its current revision, be it a retracted one (年报).' })
  report!: StoredReport;

  @Field(() => Boolean, {
    description: 'Whether a revision was made; not, if the report was so already (是否有变化).',
  })
  changed!: boolean;
}

@ObjectType('FindingPayload', {
  simpleResolvers: true,
  description: 'A finding after its review (复核后的核验结果).',
})
export class FindingPayloadType {
  @Field(() => FindingType, { description: 'The finding (核验结果).' })
  finding!: StoredFinding;
}
