import { Directive, Arg, Authorized, Ctx, ID, Int, Mutation, Resolver } from 'type-graphql';
import { CURATION_TAG } from '../curation-tag';
import type { ReviewDecision, Role } from '../../domain';
import { clearLoaders } from '../../loaders';
import type { GraphqlContext } from '../context';
import { ReviewDecisionEnum } from '../enums/curation.enums';
import { NotFoundError } from '../errors';
import { FindingPayloadType } from '../types/mutation-payloads.type';
import { actorOf, otherRevision } from './change-support';

@Resolver()
export class FindingMutations {
  @Authorized<Role>('CURATOR')
  @Directive(CURATION_TAG)
  @Mutation(() => FindingPayloadType, {
    description:
      'Says whether a finding of a current report is right (复核); takes the place of any former review of it. ' +
      'Needs the role CURATOR.',
  })
  async reviewFinding(
    @Arg('findingId', () => ID, { description: 'The id of the finding (核验结果编号).' }) findingId: string,
    @Arg('decision', () => ReviewDecisionEnum, { description: 'The decision (复核结论).' })
    decision: ReviewDecision,
    @Arg('note', () => String, { nullable: true, description: 'The reason, which all may read (备注).' })
    note: string | null | undefined,
    @Arg('expectedRevision', () => Int, {
      nullable: true,
      description:
        'The revision of the report that the decision is about; if another one is current by now, nothing is done: ' +
        'CONFLICT (所见版本).',
    })
    expectedRevision: number | null | undefined,
    @Ctx() context: GraphqlContext,
  ): Promise<FindingPayloadType> {
    const text = note?.trim() ?? '';
    const review = {
      findingId,
      decision,
      note: text === '' ? null : text,
      expectedRevision: expectedRevision ?? undefined,
    };
    const result = await context.repositories.curation.review(review, actorOf(context));
    if (result.outcome === 'UNKNOWN_FINDING') {
      throw new NotFoundError('There is no finding with this id in a current report.');
    }
    if (result.outcome === 'OTHER_REVISION') throw otherRevision(result.current);
    clearLoaders(context.loaders);
    return { finding: result.finding };
  }
}
