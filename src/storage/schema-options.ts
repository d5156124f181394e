import * as entities from './entities';
import { MIGRATIONS } from './migrations';

/** What the data sources of all databases have in common. The schema comes from the migrations alone. */
export function schemaOptions() {
  return {
    entities: Object.values(entities),
    migrations: MIGRATIONS,
    synchronize: false,
    migrationsRun: false,
    logging: false,
  } as const;
}
