import type { TemplateSource } from '../../../../src/domain/template/templateSource';
import { clauses, templateSources } from '../../../../src/templates/templates';
import { templateContent, type TemplateContent } from '../../../../src/domain/template/stored/templateContent';
import { healthcareRegions } from '../../../../src/domain/roster/healthcareRegions';
import { chainKeyOf } from './countryChains';
import { leaderships } from './leaderships';

/** Regions whose families the product brings. */
const ownFamilies: readonly string[] = ['sydostra', 'mellansverige'];

/** The family of a healthcare region's working or collaboration groups. */
export const familyOf = (healthcareRegion: string, kind: 'rag' | 'rsg'): string => `${healthcareRegion}-${kind}`;

function pattern(kind: 'rag' | 'rsg'): TemplateSource {
  const found = templateSources.find(({ family }) => family === `mellansverige-${kind}`);
  if (!found) throw new Error(`The product brings no template for ${kind}`);
  return found;
}

/** As if another healthcare region had taken over Mellansverige's template and put in its own names. */
function takenOver(healthcareRegion: string, kind: 'rag' | 'rsg'): TemplateContent {
  const region = healthcareRegions.find(({ key }) => key === healthcareRegion);
  const leadership = leaderships[healthcareRegion]?.name ?? '';
  const text = JSON.stringify(pattern(kind))
    .replace(/Samverkansnämndens [Ll]edningsgrupp/g, leadership)
    .replace(/Mellansverige/g, region?.name.replace(/ ?[Ss]jukvårdsregion(en)? ?/, '') ?? '');
  const source = JSON.parse(text) as TemplateSource;
  const rules = { ...source.rules, chain: chainKeyOf(healthcareRegion) };
  return templateContent({ ...source, family: familyOf(healthcareRegion, kind), healthcareRegion, rules }, clauses);
}

/** Families beside those that the product brings: the other healthcare regions' own. */
export const countryFamilies = (regions: readonly string[]): readonly TemplateContent[] =>
  regions.filter((region) => !ownFamilies.includes(region)).flatMap((region) => [takenOver(region, 'rag'), takenOver(region, 'rsg')]);
