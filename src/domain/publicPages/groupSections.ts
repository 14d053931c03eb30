import { element } from '../html/element';
import { escapeHtml } from '../html/escapeHtml';
import { dayHtml } from './dayHtml';
import { documentHtml } from './documentHtml';
import { emailLink } from './emailLink';
import type { HtmlRow } from './rowsTable';
import { rowsTable } from './rowsTable';
import type { PublicContacts, PublicDecision, PublicGroup, PublicMandate, PublicReport } from './publicGroup';

/** A part of a group's page: what its address in the page ends with, its heading, and its content as HTML. */
export interface GroupSection {
  readonly anchor: string;
  /** In the page's list of contents. */
  readonly label: string;
  readonly heading: string;
  readonly content: string;
}

const joined = (...parts: readonly string[]): string => escapeHtml(parts.filter((part) => part !== '').join(', '));

function confirmedLine({ confirmedOn, changedSince }: PublicContacts): string {
  if (confirmedOn === '') return '<p>Gruppen har inte bekräftat kontaktuppgifterna än.</p>\n';
  return `<p>Kontaktuppgifterna är bekräftade ${dayHtml(confirmedOn)}.${changedSince ? ' De har ändrats sedan dess.' : ''}</p>\n`;
}

function contactsHtml(contacts: PublicContacts): string {
  if (contacts.people.length === 0) return '<p>Ingen kontaktperson visas här.</p>\n';
  const rows = contacts.people.map(({ name, role, title, organisation, email }): HtmlRow => [escapeHtml(name), escapeHtml(role), joined(title, organisation), emailLink(email)]);
  return rowsTable('Kontaktpersoner', ['Namn', 'Roll', 'Titel och arbetsplats', 'E-post'], rows) + confirmedLine(contacts);
}

function membersHtml({ members, unnamed }: PublicGroup): string {
  const rows = members.map(({ name, role, represents, title, organisation }): HtmlRow => [escapeHtml(name), escapeHtml(role), escapeHtml(represents), joined(title, organisation)]);
  const table = rows.length === 0 ? '' : rowsTable('Vilka som sitter i gruppen', ['Namn', 'Roll', 'Företräder', 'Titel och arbetsplats'], rows);
  if (unnamed === 0) return table === '' ? '<p>Ingen sitter i gruppen just nu.</p>\n' : table;
  const others = unnamed === 1 ? 'En person' : `${unnamed} personer`;
  return `${table}<p>${others} ${rows.length === 0 ? 'sitter' : 'till sitter'} i gruppen utan att visas med namn.</p>\n`;
}

/** Who decided when: body, day, paragraph and diary number. */
function decisionHtml({ body, date, paragraph, diaryNumber }: PublicDecision): string {
  const rest = [paragraph === '' ? '' : `§ ${paragraph}`, diaryNumber === '' ? '' : `dnr ${diaryNumber}`].filter((part) => part !== '');
  return [`Fastställd av ${escapeHtml(body)} ${dayHtml(date)}`, ...rest.map(escapeHtml)].join(', ');
}

function mandateSection(mandate: PublicMandate, anchor: string, level: number): GroupSection {
  if (mandate.state === 'withdrawn') {
    const content = `<p><strong>Upphävd ${dayHtml(mandate.withdrawnOn)}.</strong> Uppdraget gäller inte längre och texten visas inte här.</p>\n<p>${decisionHtml(mandate.decision)}.</p>\n`;
    return { anchor, label: 'Uppdrag', heading: mandate.title, content };
  }
  const content = `<p><strong>${decisionHtml(mandate.decision)}.</strong></p>\n${documentHtml(mandate.document, level + 1)}`;
  return { anchor, label: 'Uppdrag', heading: mandate.document.title, content };
}

function reportSection(report: PublicReport, level: number): GroupSection {
  const { kind, title, deliveredOn, document } = report;
  const content =
    document === null
      ? `<p>Lämnad ${dayHtml(deliveredOn)}. Den är inte publicerad.</p>\n`
      : `<p>Publicerad ${dayHtml(deliveredOn)}.</p>\n${documentHtml(document, level + 1)}`;
  return { anchor: kind === 'plan' ? 'plan' : 'rapport', label: title, heading: title, content };
}

/** The parts of a group's page in their order. @param level of their headings */
export function groupSections(group: PublicGroup, level: number): readonly GroupSection[] {
  const mandates = group.mandates.map((mandate, index) => mandateSection(mandate, index === 0 ? 'uppdrag' : `uppdrag-${index + 1}`, level));
  return [
    { anchor: 'kontakt', label: 'Kontakt', heading: 'Kontakt', content: contactsHtml(group.contacts) },
    { anchor: 'ledamoter', label: 'Ledamöter', heading: 'Ledamöter', content: membersHtml(group) },
    ...(mandates.length > 0 ? mandates : [{ anchor: 'uppdrag', label: 'Uppdrag', heading: 'Uppdrag', content: element('p', 'Gruppen har inget fastställt uppdrag.') }]),
    ...[group.plan, group.report].flatMap((report) => (report ? [reportSection(report, level)] : []))
  ];
}
