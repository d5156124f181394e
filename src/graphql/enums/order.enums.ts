import type { ReportOrder } from '../../storage';
import { createEnum } from './create-enum';

export const ReportOrderFieldEnum = createEnum<ReportOrder['field']>(
  'ReportOrderField',
  'What reports are sorted by (排序字段).',
  {
    YEAR: 'The year reported on (年度).',
    DISTRICT: "The code of the issuing organ's district (行政区划代码).",
    IMPORTED_AT: 'When the current revision was imported (导入时间).',
  },
);

export const SortOrderEnum = createEnum<ReportOrder['direction']>(
  'SortOrder',
  'A direction of sorting (排序方向).',
  {
    ASC: 'The smallest first (升序).',
    DESC: 'The largest first (降序).',
  },
);
