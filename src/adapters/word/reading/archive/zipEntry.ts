/** A part as the directory of a zip file gives it. */
export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated; others are not used in Word files. */
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc: number;
  /** Bytes in the file. */
  readonly packed: number;
  /** Bytes it says to hold. */
  readonly declared: number;
  /** Of its local header in the file. */
  readonly offset: number;
}
