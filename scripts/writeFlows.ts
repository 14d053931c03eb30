import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { solutions } from './flows/definitions/solutions';
import { solutionFiles } from './flows/pack/solutionFiles';

/** Writes the flows' solutions from their definitions. Run with `tsx`, from the project's top. */
for (const solution of solutions) {
  const folder = join('sharepoint', solution.folder);
  rmSync(folder, { recursive: true, force: true });
  for (const [name, content] of Object.entries(solutionFiles(solution))) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
}
