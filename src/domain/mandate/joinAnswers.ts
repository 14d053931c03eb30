import type { Answer, Answers, OwnBlock, OwnText } from './answer';

interface Keyed {
  readonly key: string;
}

const same = (one: Keyed, other: Keyed): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Theirs, then those of mine they do not have; one changed by both comes twice, mine with a key of its own. */
function joinRows<Row extends Keyed>(mine: readonly Row[], theirs: readonly Row[]): readonly Row[] {
  const added = mine.filter((row) => !theirs.some((other) => same(row, other)));
  const taken = new Set([...theirs, ...mine].map((row) => row.key));
  const freeKey = (key: string): string => {
    let free = key;
    while (taken.has(free)) {
      free = `${free}b`;
    }
    taken.add(free);
    return free;
  };
  return [
    ...theirs,
    ...added.map((row) => (theirs.some((other) => other.key === row.key) ? { ...row, key: freeKey(row.key) } : row))
  ];
}

/** Theirs, then the lines of mine they do not have. */
function joinText(mine: string, theirs: string): string {
  const lines = theirs.split('\n');
  const added = mine.split('\n').filter((line) => !lines.includes(line));
  return theirs.trim() === '' ? mine : [...lines, ...added].join('\n');
}

function joinBlocks(mine: readonly OwnBlock[], theirs: readonly OwnBlock[]): readonly OwnBlock[] {
  const has = (block: OwnBlock): boolean => theirs.some((other) => JSON.stringify(other) === JSON.stringify(block));
  return [...theirs, ...mine.filter((block) => !has(block))];
}

/** Own text of both at each place; what both have there stands once. */
function joinOwnTexts(mine: readonly OwnText[], theirs: readonly OwnText[]): readonly OwnText[] {
  const places = [...new Set([...theirs, ...mine].map(({ place }) => place))].sort((one, other) => one - other);
  const at = (texts: readonly OwnText[], place: number): readonly OwnBlock[] =>
    texts.filter((text) => text.place === place).flatMap(({ blocks }) => blocks);
  return places.map((place) => ({ place, blocks: joinBlocks(at(mine, place), at(theirs, place)) }));
}

function joinAnswer(mine: Answer, theirs: Answer): Answer {
  if (mine.kind === 'listOrText' && theirs.kind === 'listOrText') {
    return { ...mine, items: joinRows(mine.items, theirs.items), text: joinText(mine.text, theirs.text) };
  }
  if (mine.kind === 'paragraphs' && theirs.kind === 'paragraphs') {
    return { ...mine, text: joinText(mine.text, theirs.text) };
  }
  if (mine.kind === 'choice' && theirs.kind === 'choice') {
    return { ...mine, sentence: joinText(mine.sentence, theirs.sentence) };
  }
  if (mine.kind === 'deliverables' && theirs.kind === 'deliverables') {
    const deliverables = joinRows(mine.deliverables, theirs.deliverables);
    return {
      ...mine,
      deliverables,
      none: mine.none && theirs.none && deliverables.length === 0,
      sentence: joinText(mine.sentence, theirs.sentence)
    };
  }
  if (mine.kind === 'seats' && theirs.kind === 'seats') {
    return { ...mine, seats: joinRows(mine.seats, theirs.seats), sentence: joinText(mine.sentence, theirs.sentence) };
  }
  if ((mine.kind === 'date' && theirs.kind === 'date') || (mine.kind === 'number' && theirs.kind === 'number')) {
    return { ...mine, sentence: joinText(mine.sentence, theirs.sentence) };
  }
  if (mine.kind === 'deviation' && theirs.kind === 'deviation') {
    return {
      ...mine,
      heading: mine.heading ?? theirs.heading,
      isOmitted: mine.isOmitted && theirs.isOmitted,
      replaced: joinOwnTexts(mine.replaced, theirs.replaced),
      added: joinOwnTexts(mine.added, theirs.added)
    };
  }
  return mine;
}

/**
 * Two people's answers to one section in one, so that no words of either are lost: what both have stands once, what
 * each has of its own stands side by side for the writer to sort out. Where there can be only one (the option of a
 * choice, the form of a list), mine is taken.
 */
export function joinAnswers(mine: Answers, theirs: Answers): Answers {
  const joined = Object.entries(mine).map(([key, answer]): readonly [string, Answer] => {
    const other = theirs[key];
    return [key, other ? joinAnswer(answer, other) : answer];
  });
  return { ...theirs, ...Object.fromEntries(joined) };
}
