import { CreateOrgans1763856000000 } from './1763856000000-create-organs';
import { CreateReports1763856000001 } from './1763856000001-create-reports';
import { CreateRows1763856000002 } from './1763856000002-create-rows';
import { CreateFindings1763856000003 } from './1763856000003-create-findings';
import { CreateStatements1763942400000 } from './1763942400000-create-statements';
import { CreateSettling1763942400001 } from './1763942400001-create-settling';
import { CreateCuration1764028800000 } from './1764028800000-create-curation';
import { CreateNarrativeIndex1764115200000 } from './1764115200000-create-narrative-index';
import { CreateGovernmentFigures1764201600000 } from './1764201600000-create-government-figures';
import { CreateDatasetVersion1764288000000 } from './1764288000000-create-dataset-version';
import { CreateDistrictSearch1764374400000 } from './1764374400000-create-district-search';
import { CreateRuleFindings1764460800000 } from './1764460800000-create-rule-findings';
import { CreateReadings1764547200000 } from './1764547200000-create-readings';

/** Every migration, oldest first; a migration that was released is never edited. */
export const MIGRATIONS = [
  CreateOrgans1763856000000,
  CreateReports1763856000001,
  CreateRows1763856000002,
  CreateFindings1763856000003,
  CreateStatements1763942400000,
  CreateSettling1763942400001,
  CreateCuration1764028800000,
  CreateNarrativeIndex1764115200000,
  CreateGovernmentFigures1764201600000,
  CreateDatasetVersion1764288000000,
  CreateDistrictSearch1764374400000,
  CreateRuleFindings1764460800000,
  CreateReadings1764547200000,
];
