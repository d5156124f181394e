import { Directive, Arg, Authorized, Ctx, ID, Int, Mutation, Resolver } from 'type-graphql';
import { CURATION_TAG } from '../curation-tag';
import type { Role } from '../../domain';
import type { ReportChangeResult } from '../../storage';
import type { GraphqlContext } from '../context';
import { BadUserInputError, NotFoundError } from '../errors';
import { ImportReportInput } from '../inputs/import-report.input';
import { ImportReportPayloadType, ReportPayloadType } from '../types/mutation-payloads.type';
import { actorOf, otherRevision, readChanged } from './change-support';
import { checkIdentity, checkReason } from './check-inputs';

const EXPECTED = {
  nullable: true,
  description:
    'The revision that the decision is about; if another one is current by now, nothing is done: CONFLICT (所见版本).',
} as const;

@Resolver()
export class ReportMutations {
  @Authorized<Role>('CURATOR')
  @Directive(CURATION_TAG)
  @Mutation(() => ImportReportPayloadType, {
    description: 'Reads, checks and stores an uploaded document (导入年报). Needs the role CURATOR.',
  })
  async importReport(
    @Arg('input', () => ImportReportInput, { description: 'Which document, and whose (导入内容).' })
    input: ImportReportInput,
    @Ctx() context: GraphqlContext,
  ): Promise<ImportReportPayloadType> {
    const { repositories, ingest } = context;
    const sha256 = input.sha256.toLowerCase();
    const content = await repositories.documents.content(sha256);
    if (!content) throw new NotFoundError('There is no document with this sha256; POST /documents takes it.');
    const identity = await checkIdentity(input, ingest);
    const by = actorOf(context);
    const { parsed, saved } = await ingest.import({ content, ...identity }, repositories, by);
    const { diagnostics } = parsed;
    const { outcome } = saved;
    if (outcome !== 'REJECTED') {
      return { report: await readChanged(saved.revisionId, context), diagnostics, outcome };
    }
    const after = { outcome, diagnostics: diagnostics.map(({ code }) => code).join(' ') };
    await repositories.audit.append({ action: 'IMPORT_REPORT', target: sha256, after }, by);
    return { report: null, diagnostics, outcome };
  }

  @Authorized<Role>('CURATOR')
  @Directive(CURATION_TAG)
  @Mutation(() => ReportPayloadType, {
    description:
      'Withdraws a report: from now on it is readable by asOf only (撤回年报). Needs the role CURATOR.',
  })
  async retractReport(
    @Arg('id', () => ID, { description: 'The id of the report (年报编号).' }) id: string,
    @Arg('reason', () => String, { description: 'Why, for the audit log (理由).' }) reason: string,
    @Arg('expectedRevision', () => Int, EXPECTED) expectedRevision: number | null | undefined,
    @Ctx() context: GraphqlContext,
  ): Promise<ReportPayloadType> {
    const change = {
      reportId: id,
      reason: checkReason(reason),
      expectedRevision: expectedRevision ?? undefined,
    };
    return toPayload(await context.repositories.curation.retract(change, actorOf(context)), context);
  }

  @Authorized<Role>('CURATOR')
  @Directive(CURATION_TAG)
  @Mutation(() => ReportPayloadType, {
    description:
      'Makes an earlier revision current again, as a new revision (恢复版本); what was current before stays readable ' +
      'by asOf. Needs the role CURATOR.',
  })
  async restoreRevision(
    @Arg('id', () => ID, { description: 'The id of the report (年报编号).' }) id: string,
    @Arg('revision', () => Int, { description: 'Which of its revisions (版本号).' }) revision: number,
    @Arg('reason', () => String, { description: 'Why, for the audit log (理由).' }) reason: string,
    @Arg('expectedRevision', () => Int, EXPECTED) expectedRevision: number | null | undefined,
    @Ctx() context: GraphqlContext,
  ): Promise<ReportPayloadType> {
    const change = {
      reportId: id,
      revision,
      reason: checkReason(reason),
      expectedRevision: expectedRevision ?? undefined,
    };
    return toPayload(await context.repositories.curation.restore(change, actorOf(context)), context);
  }
}

async function toPayload(result: ReportChangeResult, context: GraphqlContext): Promise<ReportPayloadType> {
  switch (result.outcome) {
    case 'CHANGED':
    case 'UNCHANGED': {
      const report = await readChanged(result.revisionId, context);
      return { report, changed: result.outcome === 'CHANGED' };
    }
    case 'OTHER_REVISION':
      throw otherRevision(result.current);
    case 'UNKNOWN_REPORT':
      throw new NotFoundError('There is no report with this id.');
    case 'UNKNOWN_REVISION':
      throw new NotFoundError('The report has no such revision.');
    case 'REVISION_IS_A_RETRACTION':
      throw new BadUserInputError('This revision is a retraction; an earlier one can be restored.');
  }
}
