import { childOf } from '../xml/childOf';
import { isOn } from '../xml/isOn';
import { valueOf } from '../xml/valueOf';
import type { Element } from '../xml/element';
import { addText } from './addText';
import type { ElementReader, Story } from './story';
import { symbolOf, withKnownSymbols } from './symbols';

const sign = (text: string): ElementReader => (_, story, surroundings) => addText(story, text, surroundings);

/** Fields inside each other that are kept account of: people make a few. */
const DEEPEST_FIELD = 50;

/** A result inside the code of another field is not shown: it only tells what that field is to show. */
const isInFieldCode = ({ fields }: Story): boolean => fields.length > 1 && fields.slice(0, -1).some(({ result }) => !result);

const characters: ElementReader = ({ text }, story, surroundings) => {
  // A line break in the file is no break in the text, and a soft hyphen shows only where a line happens to end.
  const shown = withKnownSymbols(text.replace(/\n[ \t]*/g, ' ').replace(/\u00ad/g, ''));
  addText(story, shown, isInFieldCode(story) ? { ...surroundings, hidden: true } : surroundings);
};

const isHidden = (run: Element, { styles }: Story): boolean | undefined => {
  const properties = childOf(run, 'w:rPr');
  return isOn(properties, 'w:vanish') ?? styles.hides(valueOf(properties, 'w:rStyle'));
};

const endsPage = ({ attributes }: Element): boolean => /^(page|column)$/.test(attributes['w:type'] ?? '');

function breakPage({ paragraph }: Story): void {
  paragraph.endsPage = paragraph.text !== '';
}

function fieldCharacter({ attributes }: Element, { fields }: Story): void {
  switch (attributes['w:fldCharType']) {
    case 'begin':
      if (fields.length < DEEPEST_FIELD) {
        fields.push({ result: false });
      }
      break;
    case 'separate':
      fields.slice(-1).forEach((field) => {
        field.result = true;
      });
      break;
    default:
      fields.pop();
  }
}

/** What stands in a run. */
export const textReaders: Readonly<Record<string, ElementReader>> = {
  'w:r': (run, story, surroundings) =>
    story.read(run.children, story, { ...surroundings, hidden: isHidden(run, story) ?? surroundings.hidden }),
  'w:t': characters,
  'w:delText': characters,
  'm:t': characters,
  'w:tab': sign('\t'),
  'w:ptab': sign('\t'),
  'w:cr': sign('\n'),
  'w:br': (element, story, surroundings) => (endsPage(element) ? breakPage(story) : addText(story, '\n', surroundings)),
  'w:noBreakHyphen': sign('-'),
  'w:sym': (element, story, surroundings) => addText(story, symbolOf(element.attributes['w:char'] ?? ''), surroundings),
  'w:fldChar': (element, story) => fieldCharacter(element, story),
  'w:ruby': (element, story, surroundings) => story.read(childOf(element, 'w:rubyBase')?.children ?? [], story, surroundings)
};
