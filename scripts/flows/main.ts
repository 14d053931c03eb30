import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { lintSolution } from './lint/lintSolution';
import { packSolution } from './pack/packSolution';
import { readSolution } from './pack/readSolution';

const inProject = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const packed = inProject('sharepoint/solution/uppdrag-flows.zip');

/** `npm run flows`: checks the flows under `sharepoint/flows` and packs them; exit 1 with a sentence for each fault. */
function main(): number {
  const files = readSolution(inProject('sharepoint/flows'));
  const faults = lintSolution(files);
  faults.forEach((fault) => process.stderr.write(`${fault}\n`));
  if (faults.length > 0) return 1;
  mkdirSync(dirname(packed), { recursive: true });
  writeFileSync(packed, packSolution(files));
  process.stderr.write(`${Object.keys(files).filter((name) => name.startsWith('Workflows/')).length} flöden är kontrollerade. Lösningen att importera ligger i ${packed}\n`);
  return 0;
}

process.exitCode = main();
