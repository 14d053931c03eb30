/** A request SharePoint refuses: HTTP status, HRESULT, exception type and message, as its error bodies carry them. */
export class Refusal extends Error {
  readonly status: number;
  readonly hresult: number;
  readonly exception: string;

  constructor(status: number, hresult: number, exception: string, message: string) {
    super(message);
    this.status = status;
    this.hresult = hresult;
    this.exception = exception;
  }

  /** E.g. `-1, System.ArgumentException`. */
  get code(): string {
    return `${this.hresult}, ${this.exception}`;
  }
}
