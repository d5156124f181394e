import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Gazetteer } from '../../../src/domain';
import {
  comparePlanted,
  importSynthetic,
  listPlanted,
  loadDivisionHistory,
  loadDivisions,
  readSyntheticSettings,
  renderReport,
  settleFindings,
  syntheticReader,
  syntheticReports,
  type PlantedFinding,
} from '../../../src/ingest';
import { ERROR_KINDS } from '../../../src/ingest/synthetic/planted/kinds';
import { openStorage, type Storage } from '../../../src/storage';
import { RULE_DEFINITIONS } from '../../../src/validation';

const settings = readSyntheticSettings();
const alike = Object.fromEntries(Object.keys(ERROR_KINDS).map((kind) => [kind, 1]));
/** Not every narrative tells these. */
const seldom = { TOLD_PERCENTAGE: 3, TOLD_DOCUMENTS: 3, TOLD_CARRIED_OUT: 3, TOLD_CARRIED_IN: 3 };
/** Errors of all kinds, in as many reports as may have one: in no two years running. */
const many = { ...settings, planted: { share: 0.5, kinds: { ...alike, ...seldom } } };
/** A province and its first prefectures with their counties, all years. */
const PART = { seed: 19, years: settings.years, reports: 30 * 7 };
const TIME_LIMIT = 120_000;

describe('the errors planted in the invented nation', () => {
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-planted-'));
  const planted = [...listPlanted(many, PART)];
  let storage: Storage;

  beforeAll(async () => {
    const path = join(folder, 'planted.sqlite');
    storage = await openStorage({ kind: 'sqlite', path }, { migrate: true });
    const parser = { jobs: 1, parse: syntheticReader() };
    for await (const { outcome } of importSynthetic(many, PART, storage, parser))
      expect(outcome).toBe('CREATED');
    await settleFindings(storage, loadDivisionHistory(new Gazetteer(loadDivisions())));
  }, TIME_LIMIT);

  afterAll(async () => {
    await storage.close();
    rmSync(folder, { recursive: true });
  });

  it('are all found, and no error or warning besides', async () => {
    const found = await comparePlanted(many, PART, storage);
    expect(found).toEqual({ planted: planted.length, missing: [], unexpected: [] });
    expect(planted.length).toBeGreaterThan(60);
  });

  it('are of every kind, and fail every rule that finds errors or warns', () => {
    expect([...new Set(planted.map(({ error }) => error))].sort()).toEqual(Object.keys(ERROR_KINDS).sort());
    const rules = RULE_DEFINITIONS.filter(({ severity }) => severity !== 'INFO').map(({ id }) => id);
    expect([...new Set(planted.map(({ rule }) => rule))].sort()).toEqual(rules.sort());
  });

  it('of one digit are named by the rule that looks for the cell', async () => {
    const { items } = await storage.findings.page(
      { rules: ['T3-PARITY'], verdicts: ['FAIL'] },
      { first: 500 },
    );
    const named = new Set(items.map(({ item }) => item.id));
    const ofCells = planted.filter(({ error }) => error === 'OUTCOME_CELL');
    const rows = ofCells.filter(({ rule }) => rule === 'T3-ROW');
    const columns = new Map(
      ofCells.flatMap(({ rule, reportId, subject }) =>
        rule === 'T3-SUM' ? [[reportId, subject] as const] : [],
      ),
    );
    expect(rows.length).toBeGreaterThan(0);
    for (const { reportId, subject } of rows)
      expect([...named]).toContain(`${reportId}:T3-PARITY:${subject}.${columns.get(reportId)!}`);
  });

  it('leave no report that copies another or comes late', async () => {
    const failing = (rule: string): Promise<number> =>
      storage.findings.count({ rules: [rule], verdicts: ['FAIL'] });
    expect(await failing('S-COPY')).toBe(0);
    expect(await failing('S-DEADLINE')).toBe(0);
  });

  it('are told from others: what is found and was not planted, what was planted and is not found', async () => {
    const none = { ...many, planted: { ...many.planted, share: 0 } };
    const found = await comparePlanted(none, PART, storage);
    const ids = planted.map(({ id }) => id).sort();
    expect(found).toMatchObject({ planted: 0, missing: [] });
    expect([...found.unexpected].sort()).toEqual(ids);

    const lost = ids[0]!;
    const findings = {
      ...storage.findings,
      page: async (...request: Parameters<Storage['findings']['page']>) => {
        const page = await storage.findings.page(...request);
        return { ...page, items: page.items.filter(({ item }) => item.id !== lost) };
      },
    };
    const { missing } = await comparePlanted(many, PART, { findings });
    expect(missing.map(({ id }) => id)).toEqual([lost]);
  });
});

describe('a planted error', () => {
  const all = [...syntheticReports(settings, { ...PART, reports: 15 * 7 })];

  it('is in its report whatever else is asked for', () => {
    const alone = [...syntheticReports(settings, { ...PART, years: { from: 2023, to: 2023 }, reports: 15 })];
    for (const report of alone) {
      const among = all.find(
        ({ division, year }) => division.code === report.division.code && year === 2023,
      )!;
      expect(renderReport(many, PART.seed, report).content).toEqual(
        renderReport(many, PART.seed, among).content,
      );
    }
  });

  it('is told only with the years that show it', () => {
    const inYears = (from: number, to: number): PlantedFinding[] => [
      ...listPlanted(many, { ...PART, years: { from, to }, reports: 30 * (to - from + 1) }),
    ];
    const [without, within] = [inYears(2023, 2023), inYears(2022, 2024)];
    const ids = new Set(within.map(({ id }) => id));
    expect(without.some(({ rule }) => rule === 'X-CARRY')).toBe(false);
    expect(within.some(({ rule }) => rule === 'X-CARRY')).toBe(true);
    expect(without.filter(({ id }) => !ids.has(id))).toEqual([]);
  });
});
