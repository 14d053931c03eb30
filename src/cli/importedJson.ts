import type { ImportedMandate } from '../domain/importing/importedMandate';
import type { SourceDocument } from '../domain/importing/sourceDocument';

/**
 * An imported mandate as the command prints it. The keys stand in a fixed order, what is absent is null or an empty list.
 * @param path of one file among several, whose JSON is one line that names it; null for a file alone
 */
export function importedJson(mandate: ImportedMandate, { comments, changes, remarks }: SourceDocument, path: string | null): string {
  const printed = {
    ...(path !== null && { file: path }),
    family: mandate.family,
    familyConfidence: mandate.familyConfidence,
    title: mandate.title,
    group: mandate.group,
    bodies: mandate.bodies,
    healthcareRegion: mandate.healthcareRegion,
    fields: mandate.fields,
    unplaced: mandate.unplaced,
    findings: mandate.findings,
    sources: mandate.sources,
    template: mandate.template,
    variables: mandate.variables,
    answers: mandate.answers,
    missing: mandate.missing,
    obligations: mandate.obligations,
    comments,
    changes,
    remarks
  };
  return JSON.stringify(printed, null, path === null ? 2 : undefined);
}
