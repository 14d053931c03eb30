import type { Places } from '../parts/placesOf';
import type { Styles } from '../parts/styles';
import { newParagraph, RUNNING_TEXT } from './newParagraph';
import type { Story } from './story';

/** A story of which nothing is read. */
export const newStory = (styles: Styles, places: Places, read: Story['read']): Story => ({
  styles,
  places,
  lines: [],
  changes: [],
  remarks: [],
  comments: new Map(),
  notes: [],
  margins: new Map(),
  whole: '',
  fields: [],
  place: RUNNING_TEXT,
  paragraph: newParagraph(),
  read
});
