import type { DatabaseSettings } from '../config';
import { createAuditRepository } from './audit-log';
import { createAgencyRepository } from './agency.repository';
import { createDataSource, openDatabase } from './open-database';
import type { OpenDatabase, ReplicaUse, StatementListener } from './sql/open-database';
import { createCurationRepository } from './curation.repository';
import { createDistrictRepository } from './district.repository';
import { createDocumentRepository } from './document.repository';
import { createFigureRepository } from './figure.repository';
import { createFindingRepository } from './finding.repository';
import { hasPendingMigrations } from './run-migrations';
import { createNarrativeRepository } from './narrative.repository';
import { createReportRepository } from './report.repository';
import { createReadingRepository } from './reading.repository';
import type { Repositories } from './repositories';
import { errorCode } from './sql/error-code';
import { createSearchRepository } from './search.repository';
import { createSettlingRepository } from './settling.repository';
import { createTables } from './sql/tables';
import { StorageUnavailableError } from './storage-errors';
import { createTokenRepository } from './token.repository';

export interface StorageOptions {
  /** Whether to apply the migrations that are missing. */
  readonly migrate: boolean;
  /** Sees every statement, for logs and for counting them. */
  readonly onStatement?: StatementListener | undefined;
}

/** The bytes of a stored document. */
export interface SourceContent {
  readonly content: Uint8Array;
  readonly mediaType: string;
}

/** An open database. Close it once; nothing may be asked of it then. */
export interface Storage extends Repositories {
  migrationsPending(): Promise<boolean>;
  /** The version of all that is stored: another after every transaction that changed anything, of any process. */
  version(): Promise<string>;
  /** The replicas that answer reads, as they are now; none where there are none. */
  readonly replicas: readonly ReplicaUse[];
  /** How many statements ran since it was opened. */
  statementsRun(): number;
  /** Resolves when the database answers. */
  ping(): Promise<void>;
  /** Whether the database answers and its schema is the program's. */
  isReady(): Promise<boolean>;
  /** The document with this sha256, as it came. */
  sourceContent(sha256: string): Promise<SourceContent | undefined>;
  close(): Promise<void>;
}

/** Given where the database is, opens it; throws a StorageUnavailableError if that cannot be done. */
export async function openStorage(database: DatabaseSettings, options: StorageOptions): Promise<Storage> {
  const dataSource = createDataSource(database, options.onStatement);
  try {
    const opened = await openDatabase(database, dataSource, options.onStatement);
    if (options.migrate && (await hasPendingMigrations(dataSource))) await opened.migrate();
    return createStorage(opened);
  } catch (error) {
    if (dataSource.isInitialized) await dataSource.destroy();
    throw error instanceof StorageUnavailableError ? error : unavailable(error);
  }
}

function createStorage(opened: OpenDatabase): Storage {
  const { dataSource, connection, replicas } = opened;
  const tables = createTables(dataSource);
  const agencies = createAgencyRepository(tables, connection);
  const { document } = tables;
  const content = `SELECT ${document.columns(['content', 'mediaType'])} FROM ${document.from}
    WHERE ${document.column('sha256')} = ?`;
  const migrationsPending = (): Promise<boolean> => hasPendingMigrations(dataSource);
  // Past the replicas: it is the primary that everything needs.
  const ping = async (): Promise<void> => void (await dataSource.query('SELECT 1'));

  return {
    districts: createDistrictRepository(tables, connection),
    agencies,
    reports: createReportRepository(tables, connection, agencies),
    findings: createFindingRepository(tables, connection),
    figures: createFigureRepository(tables, connection),
    documents: createDocumentRepository(tables, connection),
    tokens: createTokenRepository(tables, connection),
    audit: createAuditRepository(tables, connection),
    curation: createCurationRepository(tables, connection),
    settling: createSettlingRepository(tables, connection),
    narratives: createNarrativeRepository(tables, connection),
    search: createSearchRepository(tables, connection),
    readings: createReadingRepository(connection),
    migrationsPending,
    version: () => connection.version(),
    replicas,
    statementsRun: () => connection.statementsRun,
    ping,
    async isReady() {
      await ping();
      return !(await migrationsPending());
    },
    async sourceContent(sha256) {
      const [row] = await connection.read(content, [sha256]);
      return row && { content: row[0] as Uint8Array, mediaType: row[1] as string };
    },
    close: () => opened.close(),
  };
}

/** By its code alone: engines put paths into their messages. */
function unavailable(error: unknown): StorageUnavailableError {
  return new StorageUnavailableError(errorCode(error) ?? 'it does not open', { cause: error });
}
