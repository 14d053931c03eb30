import { join } from 'node:path';
import { linesWithAny } from './importsOf';
import { sourceFiles, type SourceFile } from './sourceFiles';
import { violations } from './violations';

const files = sourceFiles(join(__dirname, '..', '..'), ['src', 'local-site', 'e2e', 'scripts', 'bench']);
const isTest = ({ path }: SourceFile): boolean => /\.(test|e2e|long)\.tsx?$/.test(path) || path.includes('/fixtures/');
const linesOf = ({ text }: SourceFile): number => text.trimEnd().split('\n').length;

const longerThan = (limit: number, within: string): readonly string[] =>
  files.filter((file) => file.path.startsWith(within) && linesOf(file) > limit).map((file) => `${file.path}: ${linesOf(file)}`);

describe('the house', () => {
  it('has files to look at', () => {
    expect(files.length).toBeGreaterThan(100);
  });

  it('lets each layer import only what lies below it', () => {
    expect(files.filter((file) => !isTest(file)).flatMap(violations)).toEqual([]);
  });

  it('keeps web parts to thin shells', () => {
    expect(longerThan(120, 'src/webparts/')).toEqual([]);
  });

  it('has no file that nobody can read in one go', () => {
    expect(longerThan(350, '')).toEqual([]);
  });

  it('names files and folders after what they hold', () => {
    const vague = /(^|[/.-])(utils?|helpers?|common|misc)([/.-]|$)/i;
    expect(files.map((file) => file.path).filter((path) => vague.test(path))).toEqual([]);
  });

  it('says what every value is', () => {
    expect(files.flatMap((file) => linesWithAny(file).map((line) => `${file.path}:${line}`))).toEqual([]);
  });
});
