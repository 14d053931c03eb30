import { byName } from '../../roster/byName';
import type { Template } from '../template';
import { newestOf } from './newestOf';
import type { TemplateContent } from './templateContent';
import { templateOfContent } from './templateContent';
import type { VersionState } from './versionState';

interface Version {
  readonly content: TemplateContent;
  readonly state: VersionState;
}

/** The newest version in use of every family, ready to be written in, by name. */
export function currentTemplates(versions: readonly Version[]): readonly Template[] {
  const used = versions.filter(({ state }) => state === 'inUse').map(({ content }) => content);
  const families = [...new Set(used.map(({ source }) => source.family))];
  return families
    .flatMap((family) => newestOf(used.filter(({ source }) => source.family === family), ({ source }) => source.version) ?? [])
    .map(templateOfContent)
    .sort(byName);
}
