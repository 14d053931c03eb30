/** The command was called in a way it does not understand; ends with exit code 2. */
export class WrongUse extends Error {
  public constructor(message: string) {
    super(message);
    this.name = 'WrongUse';
  }
}
