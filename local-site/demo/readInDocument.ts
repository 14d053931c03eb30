import { readFile } from 'node:fs/promises';
import type { ReadFile } from '../../src/application/importing/fileResult';
import { importFiles } from '../../src/application/importing/importFiles';
import { keepImported } from '../../src/application/importing/keepImported';
import type { Ports } from '../../src/application/ports/ports';
import { templates } from '../../src/templates/templates';

const fixture = (file: string): Promise<Buffer> => readFile(new URL(`../../src/templates/fixtures/${file}`, import.meta.url));

/** Reads a published document in and keeps it as the group's draft, with every obligation proposed as confirmed. @returns the mandate's key */
export async function readInDocument(ports: Ports, groupKey: string, file: string): Promise<string> {
  const content = await fixture(file);
  const read: ReadFile[] = [];
  await importFiles(ports, [{ id: file, name: file, size: content.length, read: async () => content }], {
    templates,
    groups: await ports.roster.groups(),
    signal: new AbortController().signal,
    pause: async () => undefined,
    onResult: (_, result) => {
      if (result.kind === 'read') read.push(result);
    },
  });
  const [document] = read;
  if (!document) throw new Error(`The demo could not read ${file}`);
  const kept = await keepImported(ports, document, { groupKey, confirmed: document.imported.obligations });
  if (kept.kind !== 'saved') throw new Error(`The demo could not keep ${file}: ${JSON.stringify(kept)}`);
  return kept.mandateKey;
}
