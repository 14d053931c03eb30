import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FlowDefinition, FlowFile } from './language/definition';

/** The flows of a folder in solution format, by the name that stands before the id in the file's name. */
export function readFlows(folder: string): Readonly<Record<string, FlowDefinition>> {
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return Object.fromEntries(
    files.map((name) => [name.split('-')[0], (JSON.parse(readFileSync(join(folder, name), 'utf8')) as FlowFile).properties.definition])
  );
}
