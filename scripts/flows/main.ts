import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { solutions } from './definitions/solutions';
import { lintSolution } from './lint/lintSolution';
import { packSolution } from './pack/packSolution';
import { readSolution } from './pack/readSolution';

const inProject = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** Checks the files of a solution and packs them. @returns true when there was no fault */
function pack(folder: string): boolean {
  const files = readSolution(inProject(`sharepoint/${folder}`));
  const faults = lintSolution(files);
  faults.forEach((fault) => process.stderr.write(`${folder}/${fault}\n`));
  if (faults.length > 0) return false;
  const packed = inProject(`sharepoint/solution/uppdrag-${folder}.zip`);
  mkdirSync(dirname(packed), { recursive: true });
  writeFileSync(packed, packSolution(files));
  const count = Object.keys(files).filter((name) => name.startsWith('Workflows/')).length;
  process.stderr.write(`${count === 1 ? '1 flöde är kontrollerat' : `${count} flöden är kontrollerade`}. Lösningen att importera ligger i ${packed}\n`);
  return true;
}

/** `npm run flows`: checks the flows of each solution and packs it; exit 1 with a sentence for each fault. */
process.exitCode = solutions.map(({ folder }) => pack(folder)).every(Boolean) ? 0 : 1;
