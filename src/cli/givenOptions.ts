import { parseArgs } from 'node:util';
import type { ParseArgsConfig } from 'node:util';
import { WrongUse } from './wrongUse';

/** What the words after a command's name say. @throws WrongUse for an option the command does not have */
export function givenOptions<const Options extends NonNullable<ParseArgsConfig['options']>>(
  words: readonly string[],
  options: Options
): ReturnType<typeof parseArgs<{ options: Options }>>['values'] {
  try {
    return parseArgs({ args: [...words], options }).values;
  } catch (error) {
    throw new WrongUse(error instanceof Error ? error.message : String(error));
  }
}
