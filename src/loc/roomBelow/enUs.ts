import type { RoomBelowStrings } from './svSe';

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

export const enUs: RoomBelowStrings = {
  obligations: {
    heading: 'Obligations',
    none: 'No obligations are known. They are taken from the mandate once it is established.',
    notTold: 'This is what the mandate obliges the group to do. How it is going is shown to those who take part in the work.',
    late: 'Late',
    next: 'Next',
    done: (count) => `Done (${count})`,
    others: (count) => `Other obligations (${count})`,
    all: 'Follow up in Rosters',
    othersUnread: 'Who sits in the groups that members are drawn from could not be read. So it is not said how the obligations about that stand. Try again in a while.'
  },
  year: {
    heading: 'The year',
    months: (year) => `The months of ${year}`,
    month: (name, count) => `${name}, ${count === 0 ? 'nothing' : counted(count, 'event', 'events')}`,
    nothingIn: (month) => `Nothing is planned in ${month}.`,
    whole: 'See the whole year'
  },
  meetings: {
    heading: 'Meetings',
    none: 'No meetings are planned.',
    noneWho: 'Those who write for the group plan the meetings.',
    latest: 'Latest',
    notShown: 'Meetings are shown to those who take part in the work. Ask the convener.',
    all: 'All meetings'
  },
  documents: {
    heading: 'Documents',
    none: 'There are no documents yet. Notes, plans and reports that the group writes are shown here.',
    mandate: 'Mandate (Word)',
    notTold: 'The group’s notes, plans and reports are shown to those who take part in the work.',
    all: 'All documents'
  }
};
