/** Writes the English texts of each web part's first words: `src/webparts/<web part>/english.ts`. */
import { writeFileSync } from 'node:fs';
import { sourceFiles } from './architecture/sourceFiles';
import { englishModules } from './architecture/english/englishModules';

englishModules(sourceFiles('.', ['src'])).forEach(({ path, text }) => writeFileSync(path, text));
