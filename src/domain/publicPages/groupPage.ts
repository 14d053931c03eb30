import { element } from '../html/element';
import { escapeHtml } from '../html/escapeHtml';
import type { IsoDate } from '../mandate/answer';
import { factsHtml } from './factsHtml';
import { groupSections } from './groupSections';
import { noticesOf } from './noticesOf';
import { groupPaths } from './pagePaths';
import type { PublicGroup } from './publicGroup';
import { publicPage } from './publicPage';

/** From a group's page to the folder that all pages lie in. */
const up = '../../';

/** A group's own page. */
export function groupPage(group: PublicGroup, today: IsoDate): string {
  const notices = noticesOf(group, today, (key) => `${up}${groupPaths(key).page}`);
  const sections = groupSections(group, 2);
  const contents = sections.map(({ anchor, label }) => `<li><a href="#${anchor}">${escapeHtml(label)}</a></li>\n`).join('');
  return publicPage({
    title: group.name,
    navigation: `<nav aria-label="Sidor"><ul><li><a href="${up}index.html">Alla grupper</a></li></ul></nav>\n`,
    content: [
      element('h1', group.name),
      notices.length === 0 ? '' : `<div class="notice">\n${notices.map((notice) => `<p>${notice}</p>\n`).join('')}</div>\n`,
      factsHtml(group),
      `<nav aria-label="På den här sidan"><ul>\n${contents}</ul></nav>\n`,
      ...sections.map(({ anchor, heading, content }) => `<section aria-labelledby="${anchor}">\n<h2 id="${anchor}">${escapeHtml(heading)}</h2>\n${content}</section>\n`)
    ].join(''),
    footer: '<p>Samma uppgifter: <a href="grupp.json">för program (JSON)</a>, <a href="fragment.html">att bädda in på en annan sida (HTML)</a>.</p>\n'
  });
}
