import type { GroupLifeStrings } from './svSe';

const seats = (count: number): string => (count === 1 ? 'One seat' : `${count} seats`);

export const enUsLife: Pick<GroupLifeStrings, 'extend' | 'merge'> = {
  extend: {
    open: 'Extend the group',
    heading: (name) => `Extend ${name}`,
    intro: 'The group goes on by a decision. The decision is kept in the group’s history.',
    until: 'New last day',
    permanent: 'The group becomes permanent',
    date: 'Date of the decision',
    save: 'Extend the group',
    saving: 'Extending …',
    saved: 'The group is extended.',
    needsLaterDay: 'Enter a new last day, later than the present one, or let the group become permanent.',
    needsDate: 'Enter when the decision was made.'
  },
  merge: {
    open: 'Merge with other groups',
    heading: (into) => `Merge groups with ${into}`,
    intro: (into) =>
      `Choose the groups that become part of ${into}. They are closed by the decision, and their history is kept. It cannot be undone here. If ${into} is to become part of another group, open that group first.`,
    groups: 'Groups that become part of it',
    confirm: 'Yes, there is a decision to merge the groups',
    save: 'Merge',
    saving: 'Merging …',
    needsGroup: 'Choose at least one group.',
    note: (into) => `The group became part of ${into}`,
    done: (count, into) => (count === 1 ? `One group has become part of ${into}` : `${count} groups have become part of ${into}`),
    seatsNext: (into) => `Those who are to go on are given a seat in ${into} under Members.`,
    history: (name) => `Read the history of ${name}`,
    toMembers: (into) => `Back to ${into}`,
    preview: {
      heading: 'What will happen',
      ends: (count, ending, date) =>
        count === 0 ? 'The group has no seats.' : `${seats(count)} closed${ending === 0 ? ', and nobody holds them that day' : `, and ${ending === 1 ? 'one term ends' : `${ending} terms end`} on ${date}`}.`,
      takenBack: (count) => (count === 1 ? 'One term that would have begun later is taken back.' : `${count} terms that would have begun later are taken back.`),
      sitOn: (names, into) => `Already in ${into}: ${names}.`,
      needSeat: (names, into) => `Need a seat in ${into} to go on: ${names}.`,
      mandate: 'The mandate is in force until a decision of its own withdraws it.',
      noMandate: 'No mandate is in force.',
      history: (into) => `The history is read on the group’s own page, which ${into} leads to.`
    }
  }
};
