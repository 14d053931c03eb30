import type { OpenChange, Story, Surroundings } from './story';

/**
 * Adds characters to the paragraph being read. Those that were deleted are only part of the change; hidden ones
 * are kept apart, since nobody who reads the document sees them.
 */
export function addText(story: Story, text: string, surroundings: Surroundings): void {
  const { change, hidden } = surroundings;
  if (text === '') {
    return;
  }
  const { paragraph } = story;
  paragraph.begun = true;
  if (change?.kind === 'deleted') {
    openChange(story, change).text += text;
  } else if (hidden) {
    paragraph.hidden += text;
  } else {
    if (paragraph.endsPage) {
      paragraph.endsPage = false;
      addText(story, '\n', { ...surroundings, change: null });
    }
    if (change) {
      const open = openChange(story, change);
      open.text += text;
      open.end += text.length;
    }
    paragraph.text += text;
    story.whole += text;
  }
}

/** The change that this one goes on with: programs cut one change into as many as it has runs. */
function openChange({ paragraph, changes }: Story, { kind, author, date }: NonNullable<Surroundings['change']>): OpenChange {
  const last = paragraph.change;
  const at = paragraph.text.length;
  if (last && last.kind === kind && last.author === author && last.date === date && last.end === at) {
    return last;
  }
  const open: OpenChange = { kind, author, date, text: '', end: at };
  paragraph.marks.push({
    at,
    place: (line) => {
      changes.push({ kind, author, date, text: open.text, line });
    }
  });
  paragraph.change = open;
  return open;
}
