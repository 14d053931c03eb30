import { endingPlaces } from '../../domain/overview/endingMonths';
import type { Overview } from '../../domain/overview/overview';
import type { OverviewFollowup, OverviewObligation } from '../../domain/overview/overviewFollowup';
import { regionNamed } from '../../domain/roster/regionNamed';
import type { Cell, Table } from '../../domain/tables/table';
import { mandateStateStrings } from '../../loc/mandateStates/strings';
import { overviewStrings } from '../../loc/overview/strings';
import { overviewPartStrings } from '../../loc/overviewParts/strings';
import type { Language } from '../../loc/shared/language';
import { obligationName } from '../followup/obligationName';
import { roleWord } from './roleWord';

/** Months ahead that are told of terms that end. */
export const monthsTold = 24;

/** What the views show, as tables: for files, for paper, and for those who would rather read a table than a chart. */
export interface OverviewTables {
  groups(rows?: Overview['groups']): Table;
  terms(): Table;
  obligations(shown: readonly OverviewObligation[]): Table;
  mandates(): Table;
  years(followup: OverviewFollowup | null): Table;
}

export function overviewTables({ groups, today, years }: Overview, language: Language): OverviewTables {
  const { groups: words } = overviewStrings[language];
  const { publicStates, workingStates } = mandateStateStrings[language];
  const nameOf = new Map(groups.map(({ group }) => [group.key, group.name]));
  const { terms, obligations, mandates, years: trend } = overviewPartStrings[language];
  return {
    groups: (rows = groups) => ({
      title: words.heading,
      headings: [words.group, words.regionOf, terms.role, words.profession, terms.person, words.from, terms.last, words.mandate],
      rows: rows.flatMap(({ group, places, mandate }) =>
        places.map((place): readonly Cell[] => [
          group.name,
          place.seat.regionKey === '' ? place.seat.organisation : regionNamed(place.seat.regionKey),
          roleWord(place.seat.role, group.kind, language),
          place.seat.profession,
          place.kind === 'held' ? place.person || words.notShown : words.vacantSeat,
          { day: place.kind === 'held' ? place.from : place.since },
          { day: place.kind === 'held' ? place.to : '' },
          publicStates[mandate.publicState]
        ])
      )
    }),
    terms: () => ({
      title: terms.heading,
      headings: [terms.last, words.group, terms.role, terms.person, terms.after],
      rows: endingPlaces(groups, today, monthsTold).map(({ group, place }): readonly Cell[] => [
        { day: place.to },
        group.name,
        roleWord(place.seat.role, group.kind, language),
        place.person || words.notShown,
        place.isFollowed ? terms.yes : terms.no
      ])
    }),
    obligations: (shown) => ({
      title: obligations.heading,
      headings: [obligations.group, obligations.what, obligations.state, obligations.dueOn, obligations.receiver, obligations.sentenceOf],
      rows: shown.map(({ groupKey, obligation, standing }): readonly Cell[] => [
        nameOf.get(groupKey) ?? groupKey,
        obligationName(obligation, standing, language),
        obligations.states[standing.state],
        { day: standing.dueOn },
        obligation.receiver,
        obligation.sentence
      ])
    }),
    mandates: () => ({
      title: mandates.heading,
      headings: [words.group, mandates.inForceNow, mandates.review, mandates.ongoing],
      rows: groups.map(({ group, mandate }): readonly Cell[] => [
        group.name,
        publicStates[mandate.publicState],
        { day: mandate.reviewDate },
        mandate.workingState === 'none' ? '' : workingStates[mandate.workingState]
      ])
    }),
    years: (followup) => {
      const ofMandates = new Map((followup?.years ?? []).map((one) => [one.year, one]));
      const number = (count: number | undefined): string => (count === undefined ? '' : String(count));
      return {
        title: trend.heading,
        headings: [trend.year, trend.held, trend.vacant, ...(followup ? [trend.inForce, trend.established] : [])],
        rows: years.map(({ year, held, vacant }) => [
          String(year),
          String(held),
          String(vacant),
          ...(followup ? [number(ofMandates.get(year)?.inForce), number(ofMandates.get(year)?.established)] : [])
        ])
      };
    }
  };
}
