import { Field, InputType } from 'type-graphql';
import type { ReportOrder } from '../../storage';
import { ReportOrderFieldEnum, SortOrderEnum } from '../enums/order.enums';

@InputType('ReportOrder', { description: 'How reports are sorted (年报排序).' })
export class ReportOrderInput implements ReportOrder {
  @Field(() => ReportOrderFieldEnum, { description: 'By what (排序字段).' })
  field!: ReportOrder['field'];

  @Field(() => SortOrderEnum, { defaultValue: 'ASC', description: 'In which direction (排序方向).' })
  direction!: ReportOrder['direction'];
}
