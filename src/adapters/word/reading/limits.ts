import { mostFileBytes } from '../../../application/ports/documentReader';

const MEGABYTE = 1024 * 1024;

/** How much is read of one file before it is refused as too large. */
export const limits = {
  /** Bytes of the file. */
  packed: mostFileBytes,
  /** Bytes of a text file: some hundred pages. */
  text: MEGABYTE,
  /** Bytes its directory says that all its parts hold, pictures included. */
  declared: 256 * MEGABYTE,
  /** Bytes of the parts that are read, counted while they are unpacked. */
  unpacked: 20 * MEGABYTE,
  /** Parts in the file. */
  parts: 10_000,
  /** Elements in all parts together. */
  elements: 500_000,
  /** Elements inside each other: Word's own files stay below a hundred. */
  depth: 256
};
