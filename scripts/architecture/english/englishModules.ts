import { posix } from 'node:path';
import { importsOf } from '../importsOf';
import type { SourceFile } from '../sourceFiles';

const isShell = ({ path }: SourceFile): boolean => /^src\/webparts\/\w+\/\w+WebPart\.ts$/.test(path);

type Files = ReadonlyMap<string, SourceFile>;

const fileAt = (target: string, files: Files): SourceFile | undefined => files.get(`${target}.ts`) ?? files.get(`${target}.tsx`);

/** What a file brings with it. A view that it fetches is not among it: `later` fetches the texts of that, too. */
function broughtBy(file: SourceFile, files: Files): readonly SourceFile[] {
  return importsOf(file).flatMap(({ isRelative, typeOnly, dynamic, target }) => {
    const found = isRelative && !typeOnly ? fileAt(target, files) : undefined;
    return found === undefined || (dynamic && found.path.endsWith('.tsx')) ? [] : [found];
  });
}

/** Areas whose texts come with the given files. @param brought what a file brings */
function areasOf(entries: readonly SourceFile[], brought: (file: SourceFile) => readonly SourceFile[]): readonly string[] {
  const seen = new Set<SourceFile>();
  const follow = (file: SourceFile): void => {
    if (seen.has(file)) return;
    seen.add(file);
    brought(file).forEach(follow);
  };
  entries.forEach(follow);
  return [...seen].flatMap(({ path }) => /^src\/loc\/(\w+)\/strings\.ts$/.exec(path)?.[1] ?? []).sort();
}

function moduleText(areas: readonly string[]): string {
  const imports = areas.map((area) => `import { enUs as ${area}Texts } from '../../loc/${area}/enUs';\n`).join('');
  const texts = areas.map((area) => `  ${area}: ${area}Texts`).join(',\n');
  return `${imports}import type { Areas } from '../../loc/language/Areas';

/** What the view says before it fetches anything more. Written by \`node --import tsx scripts/writeEnglish.ts\`. */
export const english: Partial<Areas> = {
${texts}
};
`;
}

/** For each web part the module of the English texts that its view needs when it is first shown. */
export function englishModules(sources: readonly SourceFile[]): readonly SourceFile[] {
  const files: Files = new Map(sources.map((file) => [file.path, file]));
  const read = new Map<SourceFile, readonly SourceFile[]>();
  const brought = (file: SourceFile): readonly SourceFile[] => {
    const found = read.get(file) ?? broughtBy(file, files);
    read.set(file, found);
    return found;
  };
  return sources.filter(isShell).map((shell) => {
    const path = posix.join(posix.dirname(shell.path), 'english.ts');
    const fetched = importsOf(shell).filter(({ isRelative, dynamic, target }) => isRelative && dynamic && `${target}.ts` !== path);
    const entries = [...fetched.map(({ target }) => target), 'src/webparts/mountView'].flatMap((target) => fileAt(target, files) ?? []);
    return { path, text: moduleText(areasOf(entries, brought)) };
  });
}
