import { join, posix } from 'node:path';
import { sourceFiles } from '../sourceFiles';
import type { SourceFile } from '../sourceFiles';
import { englishModules } from './englishModules';

const written = sourceFiles(join(__dirname, '..', '..', '..'), ['src']);

const file = (path: string, text: string): SourceFile => ({ path, text });
const product: readonly SourceFile[] = [
  file('src/webparts/mountView.tsx', "import { Root } from '../ui/Root';"),
  file('src/webparts/room/RoomWebPart.ts', "import type { Room } from '../../ui/case/Case'; import('./english'); import('../../ui/room/Room');"),
  file('src/ui/Root.tsx', "import { sharedStrings } from '../loc/shared/strings';"),
  file('src/ui/room/Room.tsx', "import { roomStrings } from '../../loc/room/strings'; import type { Case } from '../case/Case'; import('../late/Late'); import('./roomFile');"),
  file('src/ui/room/roomFile.ts', "import { fileStrings } from '../../loc/file/strings';"),
  file('src/ui/case/Case.tsx', "import { caseStrings } from '../../loc/case/strings';"),
  file('src/ui/late/Late.tsx', "import { lateStrings } from '../../loc/late/strings';"),
  ...['case', 'file', 'late', 'room', 'shared'].map((area) => file(`src/loc/${area}/strings.ts`, ''))
];

describe('the English texts of a web part', () => {
  it('are those of what it brings, with its root, and of no view that it fetches later', () => {
    const [module] = englishModules(product);
    expect(module.path).toBe('src/webparts/room/english.ts');
    expect(module.text.match(/loc\/\w+\/enUs/g)).toEqual(['loc/file/enUs', 'loc/room/enUs', 'loc/shared/enUs']);
  });

  it('of a view that is fetched later are fetched with it: views are fetched by nothing but `later`', () => {
    const paths = new Set(written.map(({ path }) => path));
    const otherwise = written.filter(({ path }) => path.startsWith('src/ui/')).flatMap(({ path, text }) =>
      [...text.matchAll(/(?<!later\(\s*async \(\) => \(await )import\([^']*(?:'[^']*'[^']*)?'(\.[^']+)'\)/g)]
        .map(([, target]) => posix.join(posix.dirname(path), target))
        .filter((target) => paths.has(`${target}.tsx`))
    );
    expect(otherwise).toEqual([]);
  });

  it('are written for every web part as its view is now: run `node --import tsx scripts/writeEnglish.ts`', () => {
    const shells = written.filter(({ path }) => path.endsWith('WebPart.ts') && path.split('/').length === 4);
    const modules = englishModules(written);
    expect(modules).toHaveLength(shells.length);
    expect(written.filter(({ path }) => path.endsWith('/english.ts')).map(({ path, text }) => ({ path, text }))).toEqual(
      expect.arrayContaining([...modules])
    );
  });
});
