import type { FileResult } from '../../application/importing/fileResult';
import type { ImportFile, ImportRun } from '../../application/importing/importFiles';
import { importFiles } from '../../application/importing/importFiles';
import type { Ports } from '../../application/ports/ports';
import { templates } from '../../templates/templates';

export const textFile = (name: string, text: string): ImportFile => ({
  id: name,
  name,
  size: text.length,
  read: async () => new TextEncoder().encode(text)
});

/** Reads files in with every template and every group of the world, without pauses. */
export async function importAll(ports: Ports, files: readonly ImportFile[], run: Partial<ImportRun> = {}): Promise<ReadonlyMap<string, FileResult>> {
  const results = new Map<string, FileResult>();
  await importFiles(ports, files, {
    templates,
    groups: await ports.roster.groups(),
    signal: new AbortController().signal,
    pause: async () => undefined,
    ...run,
    onResult: (id, result) => {
      results.set(id, result);
      run.onResult?.(id, result);
    }
  });
  return results;
}
