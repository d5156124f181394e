import { readJwtSettings, type AuthSettings } from './auth-settings';
import { ConfigurationError } from './configuration-error';
import type { DatabaseSettings } from './database-settings';
import { VARIABLES, type VariableName, type VariableValue } from './variables';

/** The bounds of one GraphQL request; beyond them it is refused before it runs. */
export interface RequestLimits {
  /** How long it may take to answer. */
  readonly seconds: number;
  /** Levels of nested fields. Introspection is exempt. */
  readonly depth: number;
  readonly aliases: number;
  readonly tokens: number;
  /** How many validation errors an answer names. */
  readonly errors: number;
  readonly bodyBytes: number;
  /** Field values an answer may come to, page sizes multiplied through. */
  readonly cost: number;
}

/** A collector that takes OTLP over HTTP, and what the service is called there. */
export interface TraceSettings {
  readonly endpoint: string;
  readonly serviceName: string;
}

const BYTES_A_MEGABYTE = 1_000_000;

/** The environment, typed: what the program may be told from outside. */
export interface Settings {
  /** 0 takes a free port. */
  readonly port: number;
  readonly host: string;
  readonly database: DatabaseSettings;
  readonly logLevel: VariableValue<'LOG_LEVEL'>;
  readonly introspection: boolean;
  readonly auth: AuthSettings;
  /** Origins whose pages may read answers; `*` alone is every origin. */
  readonly corsOrigins: readonly string[];
  /** What may be kept in memory of reports' rows, which never change; 0 keeps nothing. */
  readonly rowCacheBytes: number;
  /** What may be kept in memory of whole answers, of one version of the dataset each; 0 keeps none. */
  readonly responseCacheBytes: number;
  /** How long a server that is told to stop says so to balancers before it does, in milliseconds. */
  readonly shutdownDelay: number;
  /** Whether `/metrics` is served. */
  readonly metrics: boolean;
  /** The file with the map that the explorer draws the provinces on; null: a grid of tiles. */
  readonly mapPath: string | null;
  /** Where spans are sent to; null: none are made. */
  readonly traces: TraceSettings | null;
  readonly limits: RequestLimits;
  /** How many requests a client may make in a minute; null for any number. */
  readonly requestsAMinute: number | null;
  /** Proxies that are believed when they say who the client is; null for none. */
  readonly trustedProxies: readonly string[] | null;
}

/**
 * Given the environment, returns the settings. A variable that is unset or empty has its default; if any value is
 * wrong, throws a ConfigurationError with one sentence for each.
 */
export function readSettings(env: NodeJS.ProcessEnv = process.env): Settings {
  const problems: string[] = [];
  const read = <N extends VariableName>(name: N): VariableValue<N> => {
    const { schema, unset, accepted, ...rest } = VARIABLES[name];
    const value = env[name];
    if (value === undefined || value === '') return unset as VariableValue<N>;
    const result = schema.safeParse(value);
    if (result.success) return result.data as VariableValue<N>;
    const shown = 'shown' in rest && rest.shown ? rest.shown(value) : value;
    problems.push(`${name} is ${JSON.stringify(shown)}; accepted: ${accepted}.`);
    return unset as VariableValue<N>;
  };
  const { jwt, problems: contradictions } = readJwtSettings({
    jwksUrl: read('JWKS_URL'),
    publicKey: read('JWT_PUBLIC_KEY'),
    issuer: read('JWT_ISSUER'),
    audience: read('JWT_AUDIENCE'),
    roleClaim: read('JWT_ROLE_CLAIM'),
  });
  const endpoint = read('OTEL_EXPORTER_OTLP_ENDPOINT');
  const settings: Settings = {
    port: read('PORT'),
    host: read('HOST'),
    database: read('DATABASE_URL'),
    logLevel: read('LOG_LEVEL'),
    introspection: read('INTROSPECTION'),
    auth: { tokens: read('CURATOR_TOKENS') ?? [], jwt },
    corsOrigins: read('CORS_ORIGINS'),
    rowCacheBytes: read('ROW_CACHE_MEGABYTES') * BYTES_A_MEGABYTE,
    requestsAMinute: read('RATE_LIMIT'),
    trustedProxies: read('TRUST_PROXY'),
    responseCacheBytes: read('RESPONSE_CACHE_MEGABYTES') * BYTES_A_MEGABYTE,
    shutdownDelay: read('SHUTDOWN_DELAY_SECONDS') * 1_000,
    metrics: read('METRICS'),
    mapPath: read('MAP_GEOJSON'),
    traces: endpoint === null ? null : { endpoint, serviceName: read('OTEL_SERVICE_NAME') },
    limits: {
      seconds: read('LIMIT_SECONDS'),
      depth: read('LIMIT_DEPTH'),
      aliases: read('LIMIT_ALIASES'),
      tokens: read('LIMIT_TOKENS'),
      errors: read('LIMIT_ERRORS'),
      bodyBytes: read('LIMIT_BODY_BYTES'),
      cost: read('LIMIT_COST'),
    },
  };
  // What contradicts is said of values that are right in themselves.
  if (problems.length === 0) problems.push(...contradictions);
  if (problems.length > 0) throw new ConfigurationError(problems);
  return settings;
}
