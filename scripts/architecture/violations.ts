import { importsOf, type Import } from './importsOf';
import { isBelow, layerOf } from './layers';
import type { SourceFile } from './sourceFiles';

/** The folders that may import large libraries at once; they are themselves only loaded by `import()`. */
const LATE_FOLDERS = ['src/adapters/word/docx', 'src/adapters/word/reading', 'src/adapters/spreadsheet/files'];
const ONLY_LATER = /^(docx|mammoth|papaparse|saxes|@fluentui\/react-charting)(\/|$)/;

const lateFolderOf = (path: string): string | undefined => LATE_FOLDERS.find((folder) => isBelow(path, folder));

function forbidden(path: string, { target, isRelative, typeOnly, dynamic }: Import): string | undefined {
  const layer = layerOf(path);
  if (!layer) {
    return undefined;
  }
  if (isRelative && ![layer.folder, ...layer.reaches].some((folder) => isBelow(target, folder))) {
    return `${layer.folder} does not reach ${target}`;
  }
  if (!isRelative && !layer.packages?.test(target) && target !== 'tslib') {
    return `${layer.folder} does not use ${target}`;
  }
  const loadsAtOnce = !typeOnly && !dynamic;
  const late = lateFolderOf(target);
  if (loadsAtOnce && isRelative && late && !lateFolderOf(path)) {
    return `${target} is loaded by import() only`;
  }
  if (loadsAtOnce && isBelow(path, 'src') && ONLY_LATER.test(target) && !lateFolderOf(path)) {
    return `${target} is loaded by import() only`;
  }
  return undefined;
}

/** What a file imports against the rules of its layer, one sentence each. */
export function violations(file: SourceFile): readonly string[] {
  return importsOf(file)
    .map((one) => forbidden(file.path, one))
    .filter((sentence): sentence is string => sentence !== undefined)
    .map((sentence) => `${file.path}: ${sentence}`);
}
