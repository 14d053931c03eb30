import type { Place } from '../parts/place';
import type { OpenParagraph } from './story';

export const RUNNING_TEXT: Place = { kind: 'paragraph', listLevel: 0, headingLevel: null };

export const newParagraph = (): OpenParagraph => ({
  text: '',
  hidden: '',
  endsPage: false,
  marks: [],
  change: undefined,
  controls: [],
  boxes: [],
  begun: false
});
