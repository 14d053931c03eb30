import type { Person, Seat, SeatRole, Term } from '../../../src/domain/roster/roster';
import type { Roster } from '../../../src/application/ports/rosterStore';
import { regionNamed } from '../../../src/domain/roster/regionNamed';
import { demoAccounts } from './accounts';
import { demoGroups } from './groups';
import { plainKey } from './plainKey';
import { newSeat } from '../../../src/domain/roster/newSeat';
import { newPerson } from '../../../src/domain/roster/newPerson';
import { newTerm } from '../../../src/domain/roster/newTerm';

/** One seat as it is written below: who sits there and for how long; no person means that it is vacant. */
interface SeatLine {
  readonly region: 'jonkoping' | 'kalmar' | 'ostergotland';
  readonly role: SeatRole;
  readonly profession: string;
  readonly person: string;
  readonly from: string;
  readonly to: string;
}

function line(
  region: SeatLine['region'],
  role: SeatRole,
  profession: string,
  person: string,
  from: string,
  to: string,
): SeatLine {
  return { region, role, profession, person, from, to };
}

/** A seat whose last term has ended. */
const ended = { from: '2022-01-01', to: '2025-12-31' } as const;

const seatLines: Readonly<Record<string, readonly SeatLine[]>> = {
  'rag-barnonkologi': [
    line('ostergotland', 'chair', 'Barnonkolog', 'Karin Fiktivström', '2024-03-01', '2027-02-28'),
    line('jonkoping', 'member', 'Barnläkare', 'Bo Exempelqvist', '2024-03-01', '2027-02-28'),
    line('kalmar', 'member', 'Barnsjuksköterska', 'Inga Påhittsdotter', ended.from, '2026-02-28'),
    line('ostergotland', 'member', 'Konsultsjuksköterska', 'Siv Låtsasgren', '2025-01-01', '2026-12-31'),
  ],
  'rag-barndiabetes': [
    line('jonkoping', 'chair', 'Barndiabetolog', 'Omar Sagolind', '2025-01-01', '2027-12-31'),
    line('kalmar', 'member', 'Diabetessjuksköterska', 'Kerstin Fabelsson', '2025-01-01', '2027-12-31'),
    line('ostergotland', 'member', 'Dietist', 'Lars Fantasiholm', '2025-01-01', '2027-12-31'),
  ],
  'rag-barnallergi': [
    line('kalmar', 'chair', 'Barnallergolog', 'Anki Provnamnsson', '2024-01-01', '2026-12-31'),
    line('jonkoping', 'member', 'Allergisjuksköterska', 'Nils Exempelgren', '2024-01-01', '2026-12-31'),
    line('ostergotland', 'member', 'Barnläkare', '', ended.from, ended.to),
  ],
  'rag-neonatalvard': [
    line('ostergotland', 'chair', 'Neonatolog', 'Ebba Låtsaslund', '2025-09-01', '2028-08-31'),
    line('jonkoping', 'member', 'Neonatalsjuksköterska', 'Tor Hittepåberg', '2025-09-01', '2028-08-31'),
    line('kalmar', 'member', 'Neonatolog', 'Maj Diktström', '2025-09-01', '2028-08-31'),
  ],
  'rag-endometrios': [
    line('jonkoping', 'chair', 'Gynekolog', 'Frida Sagosson', '2024-06-01', '2027-05-31'),
    line('kalmar', 'member', 'Barnmorska', 'Ulla Fiktivgren', '2024-06-01', '2027-05-31'),
    line('ostergotland', 'member', 'Gynekolog', 'Dan Påhittberg', '2024-06-01', '2027-05-31'),
  ],
  'rag-forlossning': [
    line('ostergotland', 'chair', 'Obstetriker', 'Hedda Exempellund', '2023-01-01', '2026-12-31'),
    line('jonkoping', 'member', 'Barnmorska', 'Vera Fabelqvist', '2023-01-01', '2026-12-31'),
    line('kalmar', 'member', 'Obstetriker', 'Göran Låtsasson', '2023-01-01', '2026-12-31'),
  ],
  'rag-hjartsvikt': [
    line('kalmar', 'chair', 'Kardiolog', 'Åke Fantasisson', '2025-01-01', '2027-12-31'),
    line('ostergotland', 'member', 'Hjärtsviktssjuksköterska', 'Britt Sagoberg', '2025-01-01', '2027-12-31'),
    line('jonkoping', 'member', 'Primärvårdsläkare', '', '2023-01-01', '2026-04-30'),
  ],
  'rpo-barn': [
    line('ostergotland', 'chair', 'Verksamhetschef', 'Märta Provnamnsdotter', '2025-01-01', '2027-12-31'),
    line('jonkoping', 'member', 'Verksamhetschef', 'Gustav Hittepåsson', '2025-01-01', '2027-12-31'),
    line('kalmar', 'member', 'Verksamhetschef', 'Elin Diktgren', '2025-01-01', '2027-12-31'),
    line('ostergotland', 'processSupport', 'Processtöd', 'Per Påhittsson', '2024-01-01', ''),
  ],
  'rpo-kvinnosjukdomar': [
    line('jonkoping', 'chair', 'Verksamhetschef', 'Olle Fiktivlund', '2025-01-01', '2027-12-31'),
    line('kalmar', 'member', 'Överläkare', 'Tove Exempelberg', '2025-01-01', '2027-12-31'),
    line('ostergotland', 'member', 'Verksamhetschef', 'Rut Fabelström', '2025-01-01', '2027-12-31'),
  ],
  'rpo-hjarta': [
    line('kalmar', 'chair', 'Verksamhetschef', 'Ivar Sagogren', '2024-01-01', '2026-12-31'),
    line('jonkoping', 'member', 'Överläkare', 'Linn Låtsasqvist', '2024-01-01', '2026-12-31'),
    line('ostergotland', 'member', 'Överläkare', 'Arvid Påhittlund', '2024-01-01', '2026-12-31'),
  ],
  'rsg-lakemedel': [
    line('ostergotland', 'chair', 'Läkemedelschef', 'Signe Fantasigren', '2025-01-01', '2026-12-31'),
    line('jonkoping', 'member', 'Apotekare', 'Mats Diktberg', '2024-01-01', ''),
    line('kalmar', 'member', 'Apotekare', 'Eva Hittepågren', '2024-01-01', ''),
  ],
  'rsg-patientsakerhet': [
    line('kalmar', 'chair', 'Chefläkare', 'Henrik Provnamnsgren', '2025-01-01', '2026-12-31'),
    line('jonkoping', 'member', 'Chefläkare', 'Asta Exempelholm', '2025-01-01', '2027-12-31'),
    line('ostergotland', 'member', 'Chefläkare', '', ended.from, ended.to),
  ],
};

/** The address of whoever sits somewhere and has an account too: by it they find their own groups. */
const loginOf = (name: string): string | undefined => Object.values(demoAccounts).find((account) => account.name === name)?.login;

/** The year the terms above are written for. */
const writtenFor = 2026;

/**
 * Seats, terms and people of the demo. A seat without a person has had one whose term has ended.
 * @param today the terms move along with the years, so that the demo always has some that end soon
 */
export function demoRoster(today: Date): Roster {
  const inYears = (date: string): string =>
    date.replace(/^\d{4}/, (year) => String(Number(year) + today.getUTCFullYear() - writtenFor));
  const seats: Seat[] = [];
  const terms: Term[] = [];
  const people = new Map<string, Person>();
  for (const [groupKey, lines] of Object.entries(seatLines)) {
    lines.forEach((entry, index) => {
      const seatKey = `${groupKey}-plats${index + 1}`;
      const name = entry.person || `Tidigare Ledamot${index + 1}`;
      const personKey = plainKey(name);
      seats.push(newSeat({ key: seatKey, groupKey, regionKey: entry.region, role: entry.role, profession: entry.profession }));
      terms.push(
        newTerm({ key: `${seatKey}-1`, seatKey, groupKey, personKey, from: inYears(entry.from), to: inYears(entry.to) }),
      );
      people.set(
        personKey,
        newPerson({
          key: personKey,
          name,
          title: entry.profession,
          organisation: regionNamed(entry.region),
          email: loginOf(name) ?? `${personKey.replace(/-/g, '.')}@uppdrag.example`,
        }),
      );
    });
  }
  return { groups: demoGroups, seats, terms, people: [...people.values()] };
}
