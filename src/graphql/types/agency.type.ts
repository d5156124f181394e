import { Directive, Field, ID, ObjectType } from 'type-graphql';
import type { Agency, AgencyKind } from '../../domain';
import { AgencyKindEnum } from '../enums/district.enums';

@Directive('@key(fields: "id")')
@ObjectType('Agency', { simpleResolvers: true, description: 'An organ that issues reports (行政机关).' })
export class AgencyType implements Omit<Agency, 'districtCode'> {
  @Field(() => ID, {
    description: "Opaque and stable; the government of a district has the district's code (机关编号).",
  })
  id!: string;

  @Field(() => AgencyKindEnum, { description: 'What sort of organ it is (机关类别).' })
  kind!: AgencyKind;

  @Field({ description: 'Its name (机关名称).' })
  name!: string;
}
