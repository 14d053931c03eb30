import { importsOf, type Import } from './importsOf';
import { isBelow, layerOf } from './layers';
import type { SourceFile } from './sourceFiles';

/** The one folder that may import the Word library at once; it is itself only loaded by `import()`. */
const WORD_FOLDER = 'src/adapters/word/docx';
const ONLY_LATER = /^(docx|mammoth|@fluentui\/react-charting)(\/|$)/;

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
  if (loadsAtOnce && isRelative && isBelow(target, WORD_FOLDER) && !isBelow(path, WORD_FOLDER)) {
    return `${target} is loaded by import() only`;
  }
  if (loadsAtOnce && isBelow(path, 'src') && ONLY_LATER.test(target) && !isBelow(path, WORD_FOLDER)) {
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
