import { isIP } from 'node:net';
import { z } from 'zod';
import { isTrustworthyUrl, readHashedTokens, readPublicKey, type HashedToken } from './auth-settings';
import { readDatabaseUrl, withoutCredentials } from './database-settings';

/** One environment variable: how it is read, what it is when unset, and what is accepted, in words. */
interface Variable<T> {
  readonly schema: z.ZodType<T, string>;
  readonly unset: T;
  readonly accepted: string;
  /** Given a wrong value, returns what a message may repeat of it; the whole value if absent. */
  readonly shown?: (value: string) => string;
}

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
const ORIGIN = /^https?:\/\/[^\s/?#@]+$/;

function variable<T>(declared: Variable<T>): Variable<T> {
  return declared;
}

function wholeNumber(unset: number, minimum: number, maximum: number): Variable<number> {
  return {
    schema: z
      .string()
      .regex(/^\d{1,10}$/)
      .transform(Number)
      .refine((value) => minimum <= value && value <= maximum),
    unset,
    accepted: `a whole number from ${minimum} to ${maximum}`,
  };
}

function onOrOff(unset: boolean): Variable<boolean> {
  return {
    schema: z.stringbool({ truthy: ['on', 'true', '1'], falsy: ['off', 'false', '0'] }),
    unset,
    accepted: 'on or off (or true, false, 1, 0)',
  };
}

/** What stands for a value that is not there, where there is no default. */
const NONE = 'none';

/** Given how a value is read, returns a variable that is null when unset or `none`. */
function optional<T>(
  read: (value: string) => T | undefined,
  declared: Pick<Variable<T>, 'accepted' | 'shown'>,
): Variable<T | null> {
  return {
    ...declared,
    accepted: `${declared.accepted}, or ${NONE}`,
    schema: z.string().transform((value, context): T | null => {
      if (value === NONE) return null;
      const result = read(value);
      if (result !== undefined) return result;
      context.addIssue({ code: 'custom' });
      return z.NEVER;
    }),
    unset: null,
  };
}

/** What a message shows of a value that may be a secret by mistake. */
const hidden = (): string => '…';
const plainText = (value: string): string | undefined =>
  /^[\x21-\x7e]{1,500}$/.test(value) ? value : undefined;

/** Every variable the program reads. `.env.example` describes the same ones to operators. */
export const VARIABLES = {
  PORT: wholeNumber(4000, 0, 65_535),
  HOST: variable({
    schema: z.string().regex(/^[\w.:-]+$/),
    unset: '127.0.0.1',
    accepted: 'a host name or an IP address',
  }),
  DATABASE_URL: variable({
    schema: z.string().transform((url, context) => {
      const settings = readDatabaseUrl(url);
      if (settings) return settings;
      context.addIssue({ code: 'custom' });
      return z.NEVER;
    }),
    unset: { kind: 'sqlite' as const, path: 'data/gongkai.sqlite' },
    accepted:
      'sqlite: and a relative or absolute path (sqlite:data/gongkai.sqlite), sqlite::memory:, or postgres://user@host/database',
    shown: withoutCredentials,
  }),
  LOG_LEVEL: variable({
    schema: z.enum(LOG_LEVELS),
    unset: 'info',
    accepted: `one of ${LOG_LEVELS.join(', ')}`,
  }),
  INTROSPECTION: onOrOff(true),
  CURATOR_TOKENS: optional<readonly HashedToken[]>(readHashedTokens, {
    accepted:
      'name:ROLE:hash with CURATOR or ADMIN as role and the SHA-256 of the token in hex, separated by commas',
    shown: hidden,
  }),
  JWKS_URL: optional((value) => (isTrustworthyUrl(value) ? value : undefined), {
    accepted: 'an https address without a user name (http on this machine alone)',
    shown: withoutCredentials,
  }),
  JWT_PUBLIC_KEY: optional(readPublicKey, {
    accepted: 'one public key as PEM: RSA from 2048 bits, P-256, P-384, P-521 or Ed25519',
    shown: hidden,
  }),
  JWT_ISSUER: optional(plainText, { accepted: 'the iss of the tokens' }),
  JWT_AUDIENCE: optional(plainText, { accepted: 'the aud that is this service' }),
  JWT_ROLE_CLAIM: variable({
    schema: z.string().regex(/^[\x21-\x7e]{1,200}$/),
    unset: 'roles',
    accepted: 'the name of a claim',
  }),
  CORS_ORIGINS: variable<readonly string[]>({
    schema: z
      .string()
      .transform((list) => list.split(',').map((origin) => origin.trim()))
      .refine((origins) => isEveryOrigin(origins) || origins.every((origin) => ORIGIN.test(origin))),
    unset: ['*'],
    accepted: '* alone, or origins such as https://example.org, separated by commas',
  }),
  ROW_CACHE_MEGABYTES: wholeNumber(32, 0, 4_096),
  RESPONSE_CACHE_MEGABYTES: wholeNumber(16, 0, 4_096),
  SHUTDOWN_DELAY_SECONDS: wholeNumber(0, 0, 300),
  METRICS: onOrOff(true),
  MAP_GEOJSON: optional((value) => value, { accepted: 'the path of a GeoJSON file' }),
  OTEL_EXPORTER_OTLP_ENDPOINT: optional((value) => (isCollectorUrl(value) ? value : undefined), {
    accepted: 'an http or https address of a collector',
    shown: withoutCredentials,
  }),
  OTEL_SERVICE_NAME: variable({
    schema: z.string().regex(/^[\x21-\x7e]{1,200}$/),
    unset: 'gongkai-graph',
    accepted: 'a name without blanks',
  }),
  RATE_LIMIT: optional((value) => (/^[1-9]\d{0,6}$/.test(value) ? Number(value) : undefined), {
    accepted: 'a whole number of requests a minute from 1 to 9999999',
  }),
  TRUST_PROXY: optional<readonly string[]>(readAddresses, {
    accepted: 'IP addresses or ranges such as 10.0.0.0/8, separated by commas',
  }),
  LIMIT_SECONDS: wholeNumber(30, 1, 3_600),
  LIMIT_DEPTH: wholeNumber(12, 1, 100),
  LIMIT_ALIASES: wholeNumber(40, 0, 10_000),
  LIMIT_TOKENS: wholeNumber(1_000, 1, 1_000_000),
  LIMIT_ERRORS: wholeNumber(5, 2, 100),
  LIMIT_BODY_BYTES: wholeNumber(100_000, 1_000, 100_000_000),
  LIMIT_COST: wholeNumber(250_000, 1, 1_000_000_000),
} as const satisfies Readonly<Record<string, Variable<unknown>>>;

export type VariableName = keyof typeof VARIABLES;
export type VariableValue<N extends VariableName> =
  (typeof VARIABLES)[N] extends Variable<infer T> ? T : never;

/** Given addresses and ranges with commas between, returns them; undefined if one is neither. */
function readAddresses(list: string): readonly string[] | undefined {
  const addresses = list.split(',').map((each) => each.trim());
  const isAddress = (each: string): boolean => {
    const [, address = '', bits] = /^([^/]+)(?:\/(\d{1,3}))?$/.exec(each) ?? [];
    return isIP(address) !== 0 && (bits === undefined || Number(bits) <= (isIP(address) === 4 ? 32 : 128));
  };
  return addresses.every(isAddress) ? addresses : undefined;
}

function isCollectorUrl(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}

function isEveryOrigin(origins: readonly string[]): boolean {
  return origins.length === 1 && origins[0] === '*';
}
