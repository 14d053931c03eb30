import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { shippedFlows } from './flows/definitions/shippedFlows';
import { solutionFiles } from './flows/pack/solutionFiles';

/** Writes the flows' solution from its definitions. Run with `tsx`, from the project's top. */
const folder = join('sharepoint', 'flows');
rmSync(folder, { recursive: true, force: true });
for (const [name, content] of Object.entries(solutionFiles(shippedFlows))) {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), content);
}
