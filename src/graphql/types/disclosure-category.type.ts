import { Field, Int, ObjectType } from 'type-graphql';
import {
  CATEGORY_FIELD_LABELS as LABELS,
  type AmountUnit,
  type CategoryKind,
  type DisclosureCategory,
} from '../../domain';
import { describeTerm } from '../describe-term';
import { AmountUnitEnum, DisclosureCategoryKindEnum } from '../enums/row.enums';
import { DecimalScalar, SafeIntScalar } from '../scalars';

@ObjectType('DisclosureCategory', {
  simpleResolvers: true,
  description:
    'A row of table 2: documents, decisions, fees and procurement (主动公开政府信息情况). Fields that the row or the ' +
    'edition does not have, and figures the document does not state, are null, never zero.',
})
export class DisclosureCategoryType implements Omit<DisclosureCategory, 'cells'> {
  @Field(() => DisclosureCategoryKindEnum, { description: 'What the row is about (行).' })
  kind!: CategoryKind;

  @Field(() => Int, { nullable: true, description: describeTerm(LABELS.issued) })
  issued!: number | null;

  @Field(() => Int, { nullable: true, description: describeTerm(LABELS.repealed) })
  repealed!: number | null;

  @Field(() => Int, { nullable: true, description: describeTerm(LABELS.inForce) })
  inForce!: number | null;

  @Field(() => SafeIntScalar, { nullable: true, description: describeTerm(LABELS.decisions) })
  decisions!: number | null;

  @Field(() => DecimalScalar, { nullable: true, description: describeTerm(LABELS.feeAmount) })
  feeAmount!: string | null;

  @Field(() => Int, { nullable: true, description: `FORM_2019 only. ${describeTerm(LABELS.newlyCreated)}` })
  newlyCreated!: number | null;

  @Field(() => Int, { nullable: true, description: `FORM_2019 only. ${describeTerm(LABELS.newlyDisclosed)}` })
  newlyDisclosed!: number | null;

  @Field(() => Int, { nullable: true, description: `FORM_2019 only. ${describeTerm(LABELS.totalPublic)}` })
  totalPublic!: number | null;

  @Field(() => Int, { nullable: true, description: `FORM_2019 only. ${describeTerm(LABELS.priorItems)}` })
  priorItems!: number | null;

  @Field(() => Int, { nullable: true, description: `FORM_2019 only. ${describeTerm(LABELS.itemsChange)}` })
  itemsChange!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: `FORM_2019 only. ${describeTerm(LABELS.procurementItems)}`,
  })
  procurementItems!: number | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: `FORM_2019 only. ${describeTerm(LABELS.procurementAmount)}`,
  })
  procurementAmount!: string | null;

  @Field(() => AmountUnitEnum, {
    nullable: true,
    description:
      'FORM_2019 only. The unit of the procurement amount; null if the document states none (金额单位).',
  })
  procurementAmountUnit!: AmountUnit | null;
}
