/** What one folder of src/ may import; see layers.config.cjs. */
export interface Layer {
  readonly folders: readonly string[] | 'any';
  readonly types?: readonly string[];
  readonly mutations?: readonly string[];
  readonly packages: readonly string[];
  readonly node?: readonly string[] | 'any';
}

/** The folders of src/ in the order of the data flow. */
export declare const layers: Readonly<Record<string, Layer>>;
