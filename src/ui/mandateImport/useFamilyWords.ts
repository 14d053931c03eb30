import type { ReadFile } from '../../application/importing/fileResult';
import { importStrings } from '../../loc/import/strings';
import { useStrings } from '../language/useStrings';
import { confidenceOf } from './confidence';
import { useImportScene } from './useImportScene';

/** Tells which family a file follows, and how sure that is. */
export function useFamilyWords(): (file: ReadFile) => string {
  const strings = useStrings(importStrings);
  const { surroundings } = useImportScene();
  return (file) => {
    const template = surroundings.templates.find(({ family }) => family === file.imported.template?.family);
    return template ? strings.familyWith(template.name, strings.confidence[confidenceOf(file)]) : strings.unknownFamily;
  };
}
