import type { DocumentPage } from '../../application/ports/documentBuilder';
import { blockHtml } from '../../domain/html/blockHtml';
import { element } from '../../domain/html/element';
import { escapeHtml } from '../../domain/html/escapeHtml';
import type { DocumentBlock, MandateDocument } from '../../domain/mandate/document';
import { pageStyle } from './pageStyle';

const block = (one: DocumentBlock): string => blockHtml(one, 'h3');

/**
 * A mandate as an HTML page of its own: no script, nothing fetched, readable in print and by screen readers. Every
 * text of the mandate is escaped.
 */
export function mandatePage({ document, healthcareRegion, standing, footer, numberedHeadings }: DocumentPage): string {
  const numbered = document.sections.filter(({ heading }) => heading !== '');
  const heading = (section: MandateDocument['sections'][number]): string =>
    numberedHeadings && section.heading !== '' ? `${numbered.indexOf(section) + 1}. ${section.heading}` : section.heading;
  const sections = document.sections.map(
    (section) => `<section>\n${element('h2', heading(section))}${section.blocks.map(block).join('')}</section>\n`
  );
  return [
    '<!DOCTYPE html>\n<html lang="sv-SE">\n<head>\n<meta charset="utf-8">\n',
    '<meta name="viewport" content="width=device-width, initial-scale=1">\n',
    element('title', document.title),
    `<style>\n${pageStyle}</style>\n</head>\n<body>\n`,
    healthcareRegion === '' ? '' : `<header>${escapeHtml(healthcareRegion)}</header>\n`,
    '<main>\n',
    ...(document.preface ?? []).map(block),
    element('h1', document.title),
    standing === '' ? '' : `<p class="standing">${escapeHtml(standing)}</p>\n`,
    ...sections,
    '</main>\n',
    footer === '' ? '' : `<footer>${escapeHtml(footer)}</footer>\n`,
    '</body>\n</html>\n'
  ].join('');
}
