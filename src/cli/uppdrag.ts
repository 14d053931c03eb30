import { complaintOf } from './complaintOf';
import { diffCommand } from './diffCommand';
import { exportCommand } from './exportCommand';
import { importCommand } from './importCommand';
import { provisionCommand } from './provisionCommand';
import { publishCommand } from './publishCommand';
import { renderCommand } from './renderCommand';
import { reviewCommand } from './reviewCommand';
import { snapshotCommand } from './snapshotCommand';
import { verifyCommand } from './verifyCommand';
import { WrongUse } from './wrongUse';

/** What each command does with the words after its name; answers the exit code. */
const commands: Readonly<Record<string, typeof provisionCommand>> = {
  diff: diffCommand,
  export: exportCommand,
  import: importCommand,
  provision: provisionCommand,
  publish: publishCommand,
  render: renderCommand,
  review: reviewCommand,
  snapshot: snapshotCommand,
  verify: verifyCommand
};

/** The `uppdrag` command line. Exit 0 good, 1 findings or failure, 2 wrong use. */
async function main([name = '', ...words]: readonly string[]): Promise<number> {
  try {
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (command === undefined) {
      const known = Object.keys(commands).join(', ');
      throw new WrongUse(`Kommandot ${name} finns inte: ${known}. / There is no command ${name}: ${known}.`);
    }
    return await command(words, process.env.UPPDRAG_TOKEN, (line) => process.stdout.write(`${line}\n`));
  } catch (error) {
    process.stderr.write(`${complaintOf(error)}\n`);
    return error instanceof WrongUse ? 2 : 1;
  }
}

void main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
