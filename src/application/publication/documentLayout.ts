import { healthcareRegions } from '../../domain/roster/healthcareRegions';
import type { Template, TemplateReference } from '../../domain/template/template';
import { Failure } from '../ports/failure';
import type { TemplateLibrary } from '../ports/templateLibrary';

/** What a family's documents have around the text. */
export interface DocumentLayout {
  /** Key of the healthcare region, whose letterhead it is; empty when it is not known. */
  readonly regionKey: string;
  /** Its name; empty when it is not known. */
  readonly healthcareRegion: string;
  readonly templateVersion: string;
  readonly numberedHeadings: boolean;
}

export function layoutOf(template: Template): DocumentLayout {
  const region = healthcareRegions.find(({ key }) => key === template.healthcareRegion);
  return {
    regionKey: template.healthcareRegion,
    healthcareRegion: region?.name ?? '',
    templateVersion: String(template.version),
    numberedHeadings: template.numberedHeadings
  };
}

/** The layout of documents on a template version; a plain one when the version cannot be found any more. */
export async function documentLayout(
  templates: Pick<TemplateLibrary, 'version'>,
  reference: TemplateReference
): Promise<DocumentLayout> {
  try {
    return layoutOf(await templates.version(reference));
  } catch (failure) {
    if (failure instanceof Failure && failure.kind === 'missing') {
      return { regionKey: '', healthcareRegion: '', templateVersion: String(reference.version), numberedHeadings: false };
    }
    throw failure;
  }
}
