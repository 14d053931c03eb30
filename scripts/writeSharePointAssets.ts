import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { assets } from '../src/schema/derive/assets';

/** Writes the files that administrators who script can use, from the schema. Run with `tsx`, from the project's top. */
const folder = join('sharepoint', 'assets');
mkdirSync(folder, { recursive: true });
for (const [name, content] of Object.entries(assets())) {
  writeFileSync(join(folder, name), content);
}
