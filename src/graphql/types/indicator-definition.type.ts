import { Directive, Field, Int, ObjectType } from 'type-graphql';
import type { FormEdition, IndicatorName, Measure, RateBasis } from '../../domain';
import type { FormulaOnForm, IndicatorDefinition, SourceKind, Term } from '../../indicators';
import {
  IndicatorNameEnum,
  IndicatorSourceKindEnum,
  MeasureEnum,
  RateBasisEnum,
} from '../enums/indicator.enums';
import { FormEditionEnum } from '../enums/report.enums';

@ObjectType('IndicatorTerm', {
  simpleResolvers: true,
  description: 'A figure of a report as it goes into a formula (公式项).',
})
export class IndicatorTermType implements Term {
  @Field(() => Int, { description: '1 if it is added, -1 if it is subtracted (符号).' })
  sign!: 1 | -1;

  @Field(() => String, { description: 'Its name in formulas, such as disclosedInFull (名称).' })
  input!: Term['input'];
}

@ObjectType('IndicatorFormula', {
  simpleResolvers: true,
  description: 'How an indicator is computed from the figures of one edition of the form (公式).',
})
export class IndicatorFormulaType implements Omit<FormulaOnForm, 'inputs'> {
  @Field(() => FormEditionEnum, { description: 'The edition of the form (格式).' })
  form!: FormEdition;

  @Field({ description: 'Such as carriedOut / (newApplications + carriedIn) (算式).' })
  text!: string;

  @Directive('@listSize(assumedSize: 30)')
  @Field(() => [IndicatorTermType], { description: 'What is summed up, or divided (分子).' })
  numerator!: Term[];

  @Directive('@listSize(assumedSize: 30)')
  @Field(() => [IndicatorTermType], {
    nullable: true,
    description: 'What it is divided by; null of counts and amounts (分母).',
  })
  denominator!: Term[] | null;
}

@ObjectType('IndicatorDefinition', {
  simpleResolvers: true,
  description: 'What an indicator means and how it is computed (指标定义).',
})
export class IndicatorDefinitionType implements Pick<
  IndicatorDefinition,
  'name' | 'measure' | 'formulas' | 'forms' | 'bases'
> {
  @Field(() => IndicatorNameEnum, { description: 'Its permanent name (指标).' })
  name!: IndicatorName;

  @Field(() => MeasureEnum, { description: 'What it is of (度量).' })
  measure!: Measure;

  @Directive('@listSize(assumedSize: 2)')
  @Field(() => [IndicatorFormulaType], {
    description: 'The formula that is computed, of each edition of the form, the latest first (公式).',
  })
  formulas!: FormulaOnForm[];

  @Directive('@listSize(assumedSize: 30)')
  @Field(() => [FormEditionEnum], { description: 'The editions of the form that have it (适用格式).' })
  forms!: FormEdition[];

  @Directive('@listSize(assumedSize: 30)')
  @Field(() => [RateBasisEnum], {
    description: 'The bases it can be put on, its own first; none if it has another denominator (可用基数).',
  })
  bases!: RateBasis[];

  @Field(() => IndicatorSourceKindEnum, { description: 'Where it comes from (来源类别).' })
  sourceKind!: SourceKind;
}
