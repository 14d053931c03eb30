/** One line of progress, for people: never on stdout, which belongs to the commands' own answers. */
export function say(line) {
  process.stderr.write(`${line}\n`);
}

/** A mistake of the caller: told in a sentence, without a stack. */
export class Refusal extends Error {
  /**
   * @param {string} swedish what is wrong and what to do
   * @param {string} english the same
   * @param {number} exitCode 2 for wrong use, 1 for something missing
   */
  constructor(swedish, english, exitCode = 1) {
    super(`${swedish}\n${english}`);
    this.exitCode = exitCode;
  }
}
