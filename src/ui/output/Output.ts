/** Something that has become of an output beside the file itself. */
export type OutputNotice = 'damagedLetterhead' | 'noConversion';

/** A way to take a text out of the product. */
export interface Output {
  readonly key: 'word' | 'page' | 'print' | 'pdf';
  /** @throws Failure */
  run(): Promise<OutputNotice | null>;
}
