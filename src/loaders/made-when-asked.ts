type Makers<Source> = Readonly<Record<string, (source: Source) => unknown>>;
type Made<Making extends Makers<never>> = { readonly [Name in keyof Making]: ReturnType<Making[Name]> };

/**
 * Given what makes each member of an object from a source, returns what makes such objects. A member is made when it is
 * first asked for, and is the object's own from then on: most requests ask for two or three of thirty.
 */
export function madeWhenAsked<Source, Making extends Makers<Source>>(
  makers: Making & Makers<Source>,
): (source: Source) => Made<Making> {
  class WhenAsked {
    readonly #source: Source;

    constructor(source: Source) {
      this.#source = source;
    }

    static {
      for (const [name, make] of Object.entries(makers)) {
        Object.defineProperty(this.prototype, name, {
          get(this: WhenAsked) {
            const value = make(this.#source);
            Object.defineProperty(this, name, { value, enumerable: true });
            return value;
          },
        });
      }
    }
  }
  return (source) => new WhenAsked(source) as unknown as Made<Making>;
}
