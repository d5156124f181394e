import { z } from 'zod';
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
    accepted: 'sqlite: and a relative or absolute path (sqlite:data/gongkai.sqlite), or sqlite::memory:',
    shown: withoutCredentials,
  }),
  LOG_LEVEL: variable({
    schema: z.enum(LOG_LEVELS),
    unset: 'info',
    accepted: `one of ${LOG_LEVELS.join(', ')}`,
  }),
  INTROSPECTION: variable({
    schema: z.stringbool({ truthy: ['on', 'true', '1'], falsy: ['off', 'false', '0'] }),
    unset: true,
    accepted: 'on or off (or true, false, 1, 0)',
  }),
  CORS_ORIGINS: variable<readonly string[]>({
    schema: z
      .string()
      .transform((list) => list.split(',').map((origin) => origin.trim()))
      .refine((origins) => isEveryOrigin(origins) || origins.every((origin) => ORIGIN.test(origin))),
    unset: ['*'],
    accepted: '* alone, or origins such as https://example.org, separated by commas',
  }),
  LIMIT_DEPTH: wholeNumber(12, 1, 100),
  LIMIT_ALIASES: wholeNumber(40, 0, 10_000),
  LIMIT_TOKENS: wholeNumber(1_000, 1, 1_000_000),
  LIMIT_ERRORS: wholeNumber(5, 1, 100),
  LIMIT_BODY_BYTES: wholeNumber(100_000, 1_000, 100_000_000),
  LIMIT_COST: wholeNumber(250_000, 1, 1_000_000_000),
} as const satisfies Readonly<Record<string, Variable<unknown>>>;

export type VariableName = keyof typeof VARIABLES;
export type VariableValue<N extends VariableName> =
  (typeof VARIABLES)[N] extends Variable<infer T> ? T : never;

function isEveryOrigin(origins: readonly string[]): boolean {
  return origins.length === 1 && origins[0] === '*';
}
