import { parseArgs } from 'node:util';
import { compareDocuments } from '../domain/comparison/compareDocuments';
import { comparisonText } from './comparisonText';
import { readDocumentFile } from './documentFile';
import { WrongUse } from './wrongUse';

const options = { format: { type: 'string' } } as const;

function parse(words: readonly string[]): { readonly before: string; readonly after: string; readonly format: string } {
  try {
    const { values, positionals } = parseArgs({ args: [...words], options, allowPositionals: true });
    const [before, after, ...more] = positionals;
    const format = values.format ?? 'text';
    if (before !== undefined && after !== undefined && more.length === 0 && ['text', 'json'].includes(format)) {
      return { before, after, format };
    }
  } catch (error) {
    throw new WrongUse(error instanceof Error ? error.message : String(error));
  }
  throw new WrongUse('uppdrag diff A B [--format text|json]');
}

/**
 * `uppdrag diff A B [--format text|json]`: what differs between two mandates, section by section, with words marked.
 * Ends with 0 when they read the same and with 1 when they differ.
 */
export async function diffCommand(words: readonly string[]): Promise<number> {
  const { before, after, format } = parse(words);
  const comparison = compareDocuments(await readDocumentFile(before), await readDocumentFile(after));
  process.stdout.write(format === 'json' ? `${JSON.stringify(comparison, null, 2)}\n` : comparisonText(comparison));
  return comparison.changes === 0 ? 0 : 1;
}
