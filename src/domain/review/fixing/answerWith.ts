import type { Answer, DeviationAnswer, OwnBlock, OwnText } from '../../mandate/answer';

type Change = (text: string) => string;

const blockWith = (block: OwnBlock, change: Change): OwnBlock =>
  'items' in block ? { ...block, items: block.items.map(change) } : { ...block, text: change(block.text) };

const textsWith = (texts: readonly OwnText[], change: Change): readonly OwnText[] =>
  texts.map((text) => ({ ...text, blocks: text.blocks.map((block) => blockWith(block, change)) }));

const deviationWith = (deviation: DeviationAnswer, change: Change): DeviationAnswer => ({
  ...deviation,
  heading: deviation.heading === null ? null : change(deviation.heading),
  replaced: textsWith(deviation.replaced, change),
  added: textsWith(deviation.added, change)
});

/** The answer with every text of it that stands in the document changed; points left without words are taken away. */
export function answerWith(answer: Answer, change: Change): Answer {
  switch (answer.kind) {
    case 'listOrText': {
      const items = answer.items.map((item) => ({ ...item, text: change(item.text) }));
      return { ...answer, items: items.filter(({ text }) => text !== ''), text: change(answer.text) };
    }
    case 'paragraphs':
      return { ...answer, text: change(answer.text) };
    case 'deviation':
      return deviationWith(answer, change);
    case 'arrangement':
      return answer;
    default:
      return { ...answer, sentence: change(answer.sentence) };
  }
}
