import type {
  ApplicationField,
  DistrictLevel,
  FormEdition,
  InputKey,
  OutcomeKind,
  ResolvedInputs,
} from '../domain';

/** Whose reports: of the governments of these divisions. Fictional ones are never read with real ones. */
export interface GovernmentFilter {
  readonly years: readonly number[];
  readonly fictional: boolean;
  readonly level?: DistrictLevel | undefined;
  /** A province or prefecture: it and everything below it. */
  readonly within?: string | undefined;
}

/** What the current report of a government says of the inputs asked for. */
export interface GovernmentFigures {
  readonly revisionId: string;
  readonly districtCode: string;
  readonly year: number;
  readonly inputs: ResolvedInputs;
}

/** A row of table 3 of a government's current report. */
export interface GovernmentOutcome {
  readonly districtCode: string;
  readonly year: number;
  readonly form: FormEdition;
  readonly kind: OutcomeKind;
  readonly figures: Readonly<Record<ApplicationField, number | null>>;
}

/** The figures that rankings and sums are made of: one statement, however many governments there are. */
export interface FigureRepository {
  /** In no order. Only the inputs asked for are there. */
  ofGovernments(filter: GovernmentFilter, inputs: readonly InputKey[]): Promise<readonly GovernmentFigures[]>;
  /** Rows of table 3 by type of applicant. In no order. */
  outcomesOfGovernments(
    filter: GovernmentFilter,
    kinds: readonly OutcomeKind[],
  ): Promise<readonly GovernmentOutcome[]>;
  /** Writes what revisions of governments say where it is not what is stored; returns of how many it was not. */
  replace(inputs: ReadonlyMap<string, ResolvedInputs>): Promise<number>;
}
