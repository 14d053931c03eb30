import { escapeHtml } from '../html/escapeHtml';
import type { IsoDate } from '../mandate/answer';
import { fragmentClass, fragmentLook } from './fragmentLook';
import { factsHtml } from './factsHtml';
import { groupSections } from './groupSections';
import { noticesOf } from './noticesOf';
import type { PublicGroup } from './publicGroup';

/**
 * A group to be put into another page: no head, no landmarks, no address of its own in the page, no links but to e-mail, and
 * headings from the second level on. Its look touches nothing outside it.
 */
export function groupFragment(group: PublicGroup, today: IsoDate): string {
  const notices = noticesOf(group, today, () => null);
  return [
    `<div class="${fragmentClass}" lang="sv-SE">\n<style>\n${fragmentLook}</style>\n<h2>${escapeHtml(group.name)}</h2>\n`,
    ...notices.map((notice) => `<p class="uppdrag-notis">${notice}</p>\n`),
    factsHtml(group),
    ...groupSections(group, 3).map(({ heading, content }) => `<h3>${escapeHtml(heading)}</h3>\n${content}`),
    '</div>\n'
  ].join('');
}
