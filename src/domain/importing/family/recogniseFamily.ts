import { plainHeading } from '../headings/plainHeading';
import type { Segmentation } from '../segmentation';
import type { Template } from '../../template/template';
import type { DocumentTraits } from './familyEvidence';
import { documentTraits, fixedLines } from './familyEvidence';

export interface RecognisedFamily {
  /** Key of the family; `unknown` when no family is likely enough. */
  readonly family: string;
  /** How sure that is, from 0 to 1, in hundredths; of an unknown one how near the likeliest family came. */
  readonly confidence: number;
}

/**
 * How far each kind of evidence goes alone. Title and region together name a family, but only a title that also says
 * that it is a mandate passes the limit without any heading or text of the family's.
 */
const strength = { mandate: 0.15, kindInTitle: 0.4, kindInText: 0.15, region: 0.25, headings: 0.45, meanings: 0.25, text: 0.85 };

/** What remains when the document names another kind of group, or another healthcare region. */
const against = { kind: 0.45, region: 0.4 };

/** Below this the evidence is as well explained by a document of no known family. */
const limit = 0.6;

/** A lead as small as this halves the confidence; a family is sure only with the other families well behind. */
const clearLead = 0.15;

/** How well two sets agree, from 0 to 1. */
const agreement = (one: ReadonlySet<string>, other: ReadonlySet<string>): number => {
  const shared = [...one].filter((value) => other.has(value)).length;
  return one.size + other.size === 0 ? 0 : (2 * shared) / (one.size + other.size);
};

/** A line that several families share tells less of each. */
function lineWeights(templates: readonly Template[]): ReadonlyMap<string, number> {
  const families = new Map<string, Set<string>>();
  templates.forEach((template) =>
    fixedLines(template).forEach((line) => families.set(line, (families.get(line) ?? new Set()).add(template.family)))
  );
  return new Map([...families].map(([line, names]) => [line, 1 / names.size]));
}

/** How much of the family's fixed text stands in the document, or of the document in the fixed text if that is more. */
function sharedText(traits: DocumentTraits, template: Template, weights: ReadonlyMap<string, number>): number {
  const lines = [...new Set(fixedLines(template))];
  const weightOf = (line: string): number => weights.get(line) ?? 0;
  const sum = (some: readonly string[]): number => some.reduce((total, line) => total + weightOf(line), 0);
  const shared = sum(lines.filter((line) => traits.lines.has(line)));
  return Math.max(shared / Math.max(1, sum(lines)), shared / Math.max(8, traits.lines.size));
}

function confidenceIn(traits: DocumentTraits, template: Template, weights: ReadonlyMap<string, number>): number {
  const { kinds, spokenOf, healthcareRegion } = traits;
  const isKind = kinds.some((kind) => template.groupKinds.includes(kind));
  const isSpokenOf = kinds.length === 0 && spokenOf !== null && template.groupKinds.includes(spokenOf);
  const headings = new Set(template.sections.map(({ heading }) => plainHeading(heading)).filter((heading) => heading !== ''));
  const meanings = new Set<string>(template.sections.map(({ meaning }) => meaning));
  const doubts = [
    isKind && traits.isMandate ? strength.mandate : 0,
    isKind ? strength.kindInTitle : isSpokenOf ? strength.kindInText : 0,
    healthcareRegion === template.healthcareRegion ? strength.region : 0,
    Math.max(strength.headings * agreement(traits.headings, headings), strength.meanings * agreement(traits.meanings, meanings)),
    strength.text * Math.min(1, 1.5 * sharedText(traits, template, weights))
  ].map((evidence) => 1 - evidence);
  const isOtherKind = kinds.length > 0 && !isKind;
  const isOtherRegion = healthcareRegion !== null && healthcareRegion !== template.healthcareRegion;
  return (
    (1 - doubts.reduce((product, doubt) => product * doubt, 1)) * (isOtherKind ? against.kind : 1) * (isOtherRegion ? against.region : 1)
  );
}

/**
 * The template family a document belongs to, by its title, the healthcare region it names, its headings, and the fixed
 * text it shares with the family. No single one of them decides: documents are cut, reordered and reworded.
 */
export function recogniseFamily(segmentation: Segmentation, templates: readonly Template[]): RecognisedFamily {
  const traits = documentTraits(segmentation);
  const weights = lineWeights(templates);
  const byFamily = new Map<string, number>();
  templates.forEach((template) => {
    const confidence = confidenceIn(traits, template, weights);
    byFamily.set(template.family, Math.max(byFamily.get(template.family) ?? 0, confidence));
  });
  const [first, second] = [...byFamily].sort((one, other) => other[1] - one[1]);
  if (!first) {
    return { family: 'unknown', confidence: 0 };
  }
  const lead = Math.min(1, (first[1] - (second?.[1] ?? 0)) / clearLead);
  const confidence = Math.round(first[1] * (0.5 + lead / 2) * 100) / 100;
  return { family: confidence < limit ? 'unknown' : first[0], confidence };
}
