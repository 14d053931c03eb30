import { escapeHtml } from '../html/escapeHtml';
import type { PublicGroup } from './publicGroup';

/** Where a group belongs, as a list of terms. */
export function factsHtml({ programmeArea, healthcareRegions, mandators }: PublicGroup): string {
  const facts = ([['Programområde', programmeArea], ['Sjukvårdsregion', healthcareRegions.join(', ')], ['Uppdragsgivare', mandators.join(', ')]] as const).filter(([, text]) => text !== '');
  return facts.length === 0 ? '' : `<dl>\n${facts.map(([term, text]) => `<div><dt>${term}</dt><dd>${escapeHtml(text)}</dd></div>\n`).join('')}</dl>\n`;
}
