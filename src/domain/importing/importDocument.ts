import type { IsoDate } from '../mandate/answer';
import { reviewMandate } from '../review/reviewMandate';
import type { Template, Variables } from '../template/template';
import { extractFields } from './facts/extractFields';
import { groupName } from './family/groupName';
import { healthcareRegionNames } from './family/healthcareRegionNames';
import { recogniseFamily } from './family/recogniseFamily';
import { recogniseHealthcareRegion } from './family/recogniseHealthcareRegion';
import { importedDocument } from './importedDocument';
import type { ImportedMandate } from './importedMandate';
import type { MatchedMandate } from './matching/matchTemplate';
import { matchTemplate } from './matching/matchTemplate';
import type { UnplacedText } from './matching/unplacedText';
import { unplacedSegments } from './matching/unplacedText';
import { plainDocument } from './plainDocument';
import { segment } from './segment';
import type { Segmentation } from './segmentation';
import type { SourceDocument } from './sourceDocument';

export interface ImportOptions {
  /** What dates are compared with. */
  readonly today: IsoDate;
  /** The family a person has chosen; recognised when absent. */
  readonly family?: string;
}

const noVariables: Variables = { group: '', programmeArea: '' };

interface Fit {
  readonly template: Template;
  readonly matched: MatchedMandate;
}

/** The version of the family that leaves least to say otherwise; of equals the newest. Null without such a family. */
function bestFit(segmentation: Segmentation, templates: readonly Template[], family: string): Fit | null {
  return templates
    .filter((template) => template.family === family)
    .sort((one, other) => other.version - one.version)
    .reduce<Fit | null>((best, template) => {
      const matched = matchTemplate(segmentation, template);
      return best === null || matched.changes < best.matched.changes ? { template, matched } : best;
    }, null);
}

function regionName({ segments }: Segmentation, title: string, template: Template | undefined): string | null {
  const lines = segments.flatMap((part) => [part.heading, ...part.lines.map(({ text }) => text)]);
  const key = recogniseHealthcareRegion(title, lines) ?? template?.healthcareRegion;
  return healthcareRegionNames.find((region) => region.key === key)?.name ?? null;
}

const orNull = (text: string): string | null => (text === '' ? null : text);

/**
 * A document as an imported mandate: its facts with the lines they stand on, its text laid beside the template that
 * fits it best, and its review. Pure; of a document without text it says nothing.
 * @param templates every version of every family
 */
export function importDocument(source: SourceDocument, templates: readonly Template[], { today, family }: ImportOptions): ImportedMandate {
  const segmentation = segment(source, templates);
  const recognised = family === undefined ? recogniseFamily(segmentation, templates) : { family, confidence: 1 };
  const fit = bestFit(segmentation, templates, recognised.family);
  const title = segmentation.title.map(({ text }) => text).join(' ').replace(/\s+/gu, ' ').trim();
  const document = fit ? importedDocument(fit.template, fit.matched) : plainDocument(segmentation);
  const { variables = noVariables, answers = {}, missing = [] } = fit?.matched ?? {};
  const unplaced: readonly UnplacedText[] = fit?.matched.unplaced ?? unplacedSegments(segmentation);
  return {
    family: recognised.family,
    familyConfidence: recognised.confidence,
    title: orNull(title),
    group: orNull(fit ? variables.group : groupName(title)),
    bodies: [...new Set(segmentation.segments.map(({ body }) => body).filter((body) => body !== ''))],
    healthcareRegion: regionName(segmentation, title, fit?.template),
    ...extractFields(segmentation),
    unplaced,
    findings: reviewMandate({ template: fit?.template ?? null, variables, answers, document, today, families: templates, isFinished: true }),
    template: fit && { family: fit.template.family, version: fit.template.version },
    variables,
    answers,
    missing,
    document
  };
}
