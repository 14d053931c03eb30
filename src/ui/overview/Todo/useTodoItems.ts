import * as React from 'react';
import type { Overview } from '../../../domain/overview/overview';
import type { OverviewFollowup } from '../../../domain/overview/overviewFollowup';
import type { Todo } from '../../../domain/overview/todo';
import { todoOf } from '../../../domain/overview/todo';
import { regionNamed } from '../../../domain/roster/regionNamed';
import { overviewStrings } from '../../../loc/overview/strings';
import { obligationName } from '../../followup/obligationName';
import { lowerFirst } from '../../language/lowerFirst';
import { formatDate } from '../../language/formatDate';
import { useLanguage } from '../../language/useLanguage';
import { useStrings } from '../../language/useStrings';
import { roleWord } from '../roleWord';
import { useOverviewLinks } from '../useOverviewLinks';
import type { TodoItem } from './TodoItem';

/** What is to be seen to. */
export interface TodoItems {
  readonly count: number;
  /** The first of them, in sentences with one thing to do about each; worked out when asked for: of a country there are hundreds. */
  first(count: number): readonly TodoItem[];
}

export function useTodoItems(overview: Overview, followup: OverviewFollowup | null): TodoItems {
  const strings = useStrings(overviewStrings);
  const language = useLanguage();
  const links = useOverviewLinks();
  const { todo: words } = strings;
  const day = (date: string): string => (date === '' ? '' : formatDate(date, language));
  const linkTo = (href: string, text: string, about: string): TodoItem['link'] => (href === '' ? null : { href, text, name: words.named(text, about) });

  function vacancySentence(role: string, group: string, who: string, since: string): string {
    if (who === '') return words.vacancyOfGroup(role, group, since);
    return since === '' ? words.vacancyAlways(who, role, group) : words.vacancy(who, role, group, since);
  }

  function itemOf(todo: Todo, nameOf: ReadonlyMap<string, string>): TodoItem {
    switch (todo.kind) {
      case 'case': {
        const { mandateKey, groupKey, groupName, state, waitsFor } = todo.case;
        const link = links.mandate(groupKey, mandateKey, state);
        const told = waitsFor.map(({ name, dueOn, isAtMeeting }) => (dueOn === '' ? name : isAtMeeting ? words.atMeeting(name, day(dueOn)) : words.byDay(name, day(dueOn))));
        return {
          key: `case ${mandateKey}`,
          sentence: words.cases[state]?.(groupName) ?? groupName,
          explanation: told.length === 0 ? '' : words.waitsFor(told.join('; ')),
          quoted: '',
          link: link && { ...link, name: words.named(link.text, groupName) }
        };
      }
      case 'late': {
        const { groupKey, obligation, standing } = todo.late;
        const group = nameOf.get(groupKey) ?? groupKey;
        const what = obligationName(obligation, standing, language);
        return {
          key: `late ${groupKey} ${obligation.key} ${standing.period?.key ?? ''}`,
          sentence: words.late(group, lowerFirst(what), day(standing.dueOn)),
          explanation: '',
          quoted: obligation.sentence,
          link: linkTo(links.obligation(obligation), words.toObligation, `${what}, ${group}`)
        };
      }
      case 'nomination': {
        const { key, regionKey, groupName, profession, next } = todo.nomination;
        return {
          key: `nomination ${regionKey} ${key}`,
          sentence: words.nominations[next](regionNamed(regionKey), groupName),
          explanation: profession === '' ? '' : words.vacancyFor(lowerFirst(profession)),
          quoted: '',
          link: linkTo(links.nomination(todo.nomination), words.toNomination, `${groupName}, ${regionNamed(regionKey)}`)
        };
      }
      case 'vacancy': {
        const { group, place } = todo;
        const { seat } = place;
        const role = roleWord(seat.role, group.kind, language);
        const who = seat.regionKey === '' ? seat.organisation : regionNamed(seat.regionKey);
        return {
          key: `seat ${seat.key}`,
          sentence: place.kind === 'vacant' ? vacancySentence(role, group.name, who, day(place.since)) : words.notActive(who, role, group.name),
          explanation: seat.profession === '' ? '' : words.vacancyFor(lowerFirst(seat.profession)),
          quoted: '',
          link: linkTo(links.seat(group.key, seat.key), words.toSeat, `${role}, ${group.name}`)
        };
      }
      case 'ending': {
        const { group, place } = todo;
        const role = roleWord(place.seat.role, group.kind, language);
        return {
          key: `ending ${place.seat.key}`,
          sentence: place.person === '' ? words.endingUnnamed(role, group.name, day(place.to)) : words.ending(place.person, role, group.name, day(place.to)),
          explanation: '',
          quoted: '',
          link: linkTo(links.seat(group.key, place.seat.key), words.toSuccessor, place.person === '' ? `${role}, ${group.name}` : `${place.person}, ${group.name}`)
        };
      }
    }
  }
  // Kept while somebody searches among the groups.
  return React.useMemo(() => {
    const todos = todoOf(overview, followup);
    const nameOf = new Map(overview.groups.map(({ group }) => [group.key, group.name]));
    return { count: todos.length, first: (count) => todos.slice(0, count).map((todo) => itemOf(todo, nameOf)) };
  }, [overview, followup, strings, language, links]);
}
