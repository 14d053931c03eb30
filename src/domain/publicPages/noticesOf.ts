import { escapeHtml } from '../html/escapeHtml';
import type { IsoDate } from '../mandate/answer';
import { dayHtml } from './dayHtml';
import type { PublicClosing, PublicGroup } from './publicGroup';

/** Gives the address of another group's page; null where there can be no link. */
export type LinkTo = (groupKey: string) => string | null;

const linked = (name: string, href: string | null): string => (href === null ? escapeHtml(name) : `<a href="${escapeHtml(href)}">${escapeHtml(name)}</a>`);

function closingNotice({ date, decidedBy, paragraph, mergedInto }: PublicClosing, today: IsoDate, link: LinkTo): string {
  const isPast = date <= today;
  const decision = [decidedBy, paragraph === '' ? '' : `§ ${paragraph}`].filter((part) => part !== '').map(escapeHtml).join(', ');
  const what = mergedInto === null ? `Gruppen ${isPast ? 'upphörde' : 'upphör'} ${dayHtml(date)}.` : `Gruppen ${isPast ? 'gick' : 'går'} ${dayHtml(date)} upp i ${linked(mergedInto.name, link(mergedInto.key))}.`;
  return decision === '' ? what : `${what} Beslut: ${decision}.`;
}

/** What has become of a group, a paragraph each, as HTML: that it has ended or been renamed, and that a mandate is withdrawn. */
export function noticesOf({ closing, formerNames, mandates }: PublicGroup, today: IsoDate, link: LinkTo): readonly string[] {
  return [
    ...(closing ? [closingNotice(closing, today, link)] : []),
    ...mandates.flatMap((mandate) =>
      mandate.state === 'withdrawn' ? [`<strong>Upphävd:</strong> ${escapeHtml(mandate.title)} upphävdes ${dayHtml(mandate.withdrawnOn)} och gäller inte längre.`] : []
    ),
    ...formerNames.map(({ name, until }) => `Gruppen hette ${escapeHtml(name)} till och med ${dayHtml(until)}.`)
  ];
}
