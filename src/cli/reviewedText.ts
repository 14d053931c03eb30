import type { Severity } from '../domain/review/finding';
import { svSe } from '../loc/review/svSe';
import type { ExplainedFinding } from './reviewed';

const severities: readonly Severity[] = ['blocking', 'error', 'warning', 'advice'];

/** Findings as lines for people: grouped by how much they matter, each with its place, its words and what is wrong. */
export function reviewedText(findings: readonly ExplainedFinding[]): string {
  if (findings.length === 0) {
    return svSe.panel.none;
  }
  const groups = severities.flatMap((severity) => {
    const group = findings.filter((finding) => finding.severity === severity);
    const lines = group.flatMap(({ section, quote, explanation }) => [
      `  ${section}${quote === '' ? '' : `: ”${quote.replace(/\n/g, ' / ')}”`}`,
      `    ${explanation}`
    ]);
    return group.length === 0 ? [] : [svSe.severities[severity], ...lines, ''];
  });
  return [...groups, svSe.panel.count(findings.length)].join('\n');
}
