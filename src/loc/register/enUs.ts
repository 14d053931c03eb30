import { enUsKinds } from '../rosters/enUsKinds';
import { enUsWords } from '../templates/enUsWords';
import type { RegisterStrings } from './svSe';

const groups = (count: string): string => (count === '1' ? '1 group' : `${count} groups`);

export const enUs: RegisterStrings = {
  title: 'Register',
  intro: 'Every group and mandate that you may see.',
  empty: {
    heading: 'There are no groups yet',
    why: 'Every group and its mandate will be here. Process support starts groups in Rosters.'
  },
  search: {
    label: 'Search names and mandate texts',
    hint: 'Several words are looked for together. Put “quotation marks” round a phrase.'
  },
  texts: {
    reading: (read, all) => `Searching ${read} of ${all} texts …`,
    all: (count) => (count === '1' ? 'Searching one mandate text.' : `Searching all ${count} mandate texts.`),
    unreadable: (count) => (count === 1 ? 'One text could not be read and is not searched.' : `${count} texts could not be read and are not searched.`),
    stopped: (read, all) => `Reading stopped at ${read} of ${all} texts. What the others say is not found.`
  },
  facets: {
    label: 'Narrow down',
    names: {
      healthcareRegion: 'Healthcare region',
      region: 'Region',
      kind: 'Kind',
      mandator: 'Mandator',
      programmeArea: 'Programme area',
      state: 'State'
    },
    open: (name, chosen) => (chosen === 0 ? name : `${name} (${chosen})`),
    readingRegions: 'Reading which regions have seats …',
    noValues: 'None of the groups has anything here.',
    remove: (name, value) => `Remove ${name.toLowerCase()}: ${value}`,
    clear: 'Show all groups',
    more: (count) => `Show ${count} more`
  },
  states: {
    inForce: 'In force',
    pastReview: 'In force, to be reviewed',
    withdrawn: 'Withdrawn',
    none: 'No established mandate',
    closed: 'The group has ended'
  },
  kinds: enUsKinds,
  views: { label: 'Show as', lista: 'List', trad: 'Tree', avsnitt: 'Compare sections' },
  order: {
    label: 'Order by',
    columns: {
      match: 'Best match',
      name: 'Group',
      kind: 'Kind',
      mandator: 'Mandator',
      state: 'State',
      decided: 'Established',
      review: 'Review by'
    }
  },
  count: (shown, all) => (shown === all ? groups(all) : `${shown} of ${groups(all)}`),
  nothing: {
    heading: 'No group matches your search',
    reading: 'Not all texts have been read yet. More may be found.',
    why: 'Try fewer words or another spelling, or remove a restriction.',
    clearSearch: 'Clear the search',
    clearFacets: 'Remove the restrictions'
  },
  list: {
    label: 'Groups and mandates',
    choose: 'Compare',
    chooseGroup: (name) => `Choose ${name} to compare`,
    read: (name) => `Read the mandate of ${name}`,
    inSection: (heading) => `In the section ${heading}`,
    inText: 'In the text',
    alsoIn: 'Also in',
    decided: (date, body) => (body === '' ? date : `${date} by ${body}`),
    ongoing: (state) => `New: ${state}`,
    toDraft: 'Open the draft',
    toCase: 'Open the case',
    toRoom: 'Group room',
    linkFor: (link, name) => `${link}: ${name}`,
    more: (count) => `Show ${count} more`
  },
  compare: {
    one: (name) => `${name} is chosen. Choose one more group to compare with.`,
    two: (one, other) => `${one} and ${other} are chosen.`,
    open: 'Compare them',
    clear: 'Cancel',
    heading: (one, other) => `${one} compared with ${other}`,
    introduction: (one, other) => `What is struck stands only in the mandate of ${one}, what is underlined only in that of ${other}.`
  },
  reading: {
    back: 'Back to the register',
    document: 'Open the document',
    contents: 'Contents',
    established: (body, date, paragraph) => `Established${body === '' ? '' : ` by ${body}`}${date === '' ? '' : ` on ${date}`}${paragraph === '' ? '' : `, §\u00a0${paragraph}`}.`,
    none: 'The group has no mandate in force to read.',
    missing: 'The group is not in the register, or you may not see it.'
  },
  tree: {
    label: 'Who mandates whom',
    intro: 'The arrow keys move in the tree, right opens and left closes. Enter reads the mandate.',
    openAll: 'Open all',
    closeAll: 'Close all',
    nothingToRead: (name) => `${name} has no mandate to read`,
    also: (names) => `Also mandated by ${names}`,
    context: 'shown for context',
    mandates: (count) => `mandates ${count}`,
    picture: 'The tree as a picture',
    pictureHint: 'The picture shows the same groups as the tree. Dashed lines lead to other mandators.'
  },
  sections: {
    label: 'Section',
    meanings: enUsWords.meanings,
    intro: 'The same section in the groups shown. Equal wordings stand once.',
    readingFirst: 'The texts are being read. More wordings may come.',
    counted: (variants, count) => `${variants === '1' ? 'One wording' : `${variants} different wordings`} in ${groups(count)}.`,
    without: (count) => (count === '1' ? '1 group says nothing of this' : `${count} groups say nothing of this`),
    same: (count) => `${groups(count)} have the same wording`,
    showGroups: 'Show the groups',
    none: 'None of the groups shown says anything of this.',
    more: (count) => `Show ${count} more`
  },
  saved: {
    open: (count) => (count === 0 ? 'Saved views' : `Saved views (${count})`),
    intro: 'A view is the search, the restrictions, the order and how it is shown. Saved views are kept in this browser only. Share a view by copying its link.',
    name: 'Name of the view',
    save: 'Save the view',
    remove: (name) => `Remove the view ${name}`,
    none: 'No views are saved yet.',
    copy: 'Copy the link to the view',
    copied: 'The link is copied.',
    notCopied: 'The link could not be copied. Copy it from the address field.',
    saved: (name) => `The view ${name} is saved.`,
    removed: (name) => `The view ${name} is removed.`
  },
  file: {
    label: 'Download the list',
    workbook: 'Excel',
    csv: 'CSV',
    failed: 'The file could not be made. Try again.',
    about: 'Register',
    what: 'groups and mandates',
    sheet: 'Register',
    headings: {
      group: 'Group',
      kind: 'Kind',
      programmeArea: 'Programme area',
      healthcareRegions: 'Healthcare region',
      mandators: 'Mandators',
      state: 'State',
      ongoing: 'Under way',
      body: 'Established by',
      decided: 'Established',
      paragraph: 'Paragraph',
      diaryNumber: 'Diary number',
      review: 'Review by',
      document: 'Document'
    }
  }
};
