import type { DocumentPage } from '../../application/ports/documentBuilder';
import type { DocumentBlock, MandateDocument } from '../../domain/mandate/document';
import { escapeHtml } from './escapeHtml';
import { pageStyle } from './pageStyle';

const element = (name: string, text: string): string => (text === '' ? '' : `<${name}>${escapeHtml(text)}</${name}>\n`);

const list = (name: 'ul' | 'ol', items: readonly string[]): string =>
  `<${name}>\n${items.map((item) => element('li', item)).join('')}</${name}>\n`;

function blockHtml(block: DocumentBlock): string {
  switch (block.kind) {
    case 'subheading':
      return element('h3', block.text);
    case 'paragraph':
      return element('p', block.text);
    case 'bullets':
      return list('ul', block.items);
    case 'numbered':
      return list('ol', block.items);
    case 'gap':
      return `<p><mark>Saknas: ${escapeHtml(block.text)}</mark></p>\n`;
  }
}

/**
 * A mandate as an HTML page of its own: no script, nothing fetched, readable in print and by screen readers. Every
 * text of the mandate is escaped.
 */
export function mandatePage({ document, healthcareRegion, standing, footer, numberedHeadings }: DocumentPage): string {
  const numbered = document.sections.filter(({ heading }) => heading !== '');
  const heading = (section: MandateDocument['sections'][number]): string =>
    numberedHeadings && section.heading !== '' ? `${numbered.indexOf(section) + 1}. ${section.heading}` : section.heading;
  const sections = document.sections.map(
    (section) => `<section>\n${element('h2', heading(section))}${section.blocks.map(blockHtml).join('')}</section>\n`
  );
  return [
    '<!DOCTYPE html>\n<html lang="sv-SE">\n<head>\n<meta charset="utf-8">\n',
    '<meta name="viewport" content="width=device-width, initial-scale=1">\n',
    element('title', document.title),
    `<style>\n${pageStyle}</style>\n</head>\n<body>\n`,
    healthcareRegion === '' ? '' : `<header>${escapeHtml(healthcareRegion)}</header>\n`,
    '<main>\n',
    ...(document.preface ?? []).map(blockHtml),
    element('h1', document.title),
    standing === '' ? '' : `<p class="standing">${escapeHtml(standing)}</p>\n`,
    ...sections,
    '</main>\n',
    footer === '' ? '' : `<footer>${escapeHtml(footer)}</footer>\n`,
    '</body>\n</html>\n'
  ].join('');
}
