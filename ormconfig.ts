import { readSettings } from './src/config';
import { createDataSource } from './src/storage';

/** The data source of the configured database, for TypeORM's own command line. */
export const dataSource = createDataSource(readSettings().database);
