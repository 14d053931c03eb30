import { escapeHtml } from '../html/escapeHtml';
import type { IsoDate } from '../mandate/answer';
import type { GroupKind } from '../roster/roster';
import { dayHtml } from './dayHtml';
import type { GroupLine } from './groupLine';
import { groupPaths, sitePaths } from './pagePaths';
import { publicPage } from './publicPage';
import type { HtmlRow } from './rowsTable';
import { rowsTable } from './rowsTable';

const isOver = ({ closing }: GroupLine, today: IsoDate): boolean => closing !== null && closing.date <= today;

function standing({ state, decision }: GroupLine): string {
  if (decision === null) return 'Inget fastställt uppdrag';
  return state === 'withdrawn' ? 'Uppdraget är upphävt' : `Fastställt ${dayHtml(decision.date)}`;
}

const nameLink = ({ key, name }: GroupLine): string => `<a href="${escapeHtml(groupPaths(key).page)}">${escapeHtml(name)}</a>`;

const ending = ({ closing }: GroupLine): string => (closing === null ? '' : `${dayHtml(closing.date)}${closing.mergedInto ? `, upp i ${escapeHtml(closing.mergedInto.name)}` : ''}`);

/** The page that leads to all groups'. @param lines in the order of names @param kinds in words, in the order they stand in */
export function indexPage(lines: readonly GroupLine[], kinds: Readonly<Record<GroupKind, string>>, today: IsoDate): string {
  const living = lines.filter((line) => !isOver(line, today));
  const over = lines.filter((line) => isOver(line, today));
  const parts = (Object.keys(kinds) as readonly GroupKind[]).map((kind) => ({ kind, own: living.filter((line) => line.kind === kind) })).filter(({ own }) => own.length > 0);
  const tables = parts.map(({ kind, own }) => {
    const rows = own.map((line): HtmlRow => [nameLink(line), escapeHtml(line.mandators.join(', ')), standing(line), escapeHtml(line.contact?.name ?? '')]);
    return `<section aria-labelledby="${kind}">\n<h2 id="${kind}">${escapeHtml(kinds[kind])}</h2>\n${rowsTable('Grupper, uppdrag och vem som svarar', ['Grupp', 'Uppdragsgivare', 'Uppdrag', 'Kontakt'], rows)}</section>\n`;
  });
  const ended = over.map((line): HtmlRow => [nameLink(line), ending(line)]);
  const closed = ended.length === 0 ? '' : `<section aria-labelledby="avslutade">\n<h2 id="avslutade">Grupper som har upphört</h2>\n${rowsTable('Grupper som har upphört', ['Grupp', 'Upphörde'], ended)}</section>\n`;
  return publicPage({
    title: 'Grupper och uppdrag',
    navigation: '',
    content: `<h1>Grupper och uppdrag</h1>\n${lines.length === 0 ? '<p>Det finns inga grupper än.</p>\n' : ''}${tables.join('')}${closed}`,
    footer: `<p>Sidorna skrevs ${dayHtml(today)}. Alla grupper: <a href="${sitePaths.groups}">tabell (CSV)</a>, <a href="${sitePaths.data}">för program (JSON)</a>. Ledamöter: <a href="${sitePaths.members}">tabell (CSV)</a>.</p>\n`
  });
}
