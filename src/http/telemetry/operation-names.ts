/** How many names are told apart; each is a time series of its own. */
const MOST_NAMES = 100;
/** Longer ones are no help on a dashboard. */
const LONGEST_NAME = 60;

/** What stands for an operation without a name, and for one whose name came too late. */
const UNNAMED = '(unnamed)';
const OTHER = '(other)';

/**
 * The names that clients give their operations, as labels. They are the clients' choice, so their number is bounded:
 * the first ones are told apart, the rest are one.
 */
export class OperationNames {
  private readonly known = new Set<string>();

  /** Given the name of an operation that was valid, returns the label that stands for it. */
  labelOf(name: string | null | undefined): string {
    if (!name) return UNNAMED;
    if (this.known.has(name)) return name;
    if (this.known.size >= MOST_NAMES || name.length > LONGEST_NAME) return OTHER;
    this.known.add(name);
    return name;
  }
}
