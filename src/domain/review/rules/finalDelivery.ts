import type { Answers } from '../../mandate/answer';
import { sentencesOf } from '../../wording/sentencesOf';
import { findingAt } from '../findingAt';
import type { Passage } from '../passage';
import type { Rule } from '../rule';

const permanent = /(?<!\p{L})(?:permanent|tills vidare|utan slutdatum|löpande uppdrag)(?!\p{L})/iu;
const notPermanent = /(?<!\p{L})(?:inte|ej|icke|om|tidsbegränsa\p{L}*|tillfällig\p{L}*)(?!\p{L})/iu;
const final = /(?<!\p{L})slut(?:leverans|rapport|redovisning)\p{L}*/iu;

const isChosen = (answers: Answers): boolean =>
  Object.values(answers).some((answer) => answer.kind === 'choice' && answer.option === 'permanent');

const saysPermanent = ({ text, meaning }: Passage): boolean =>
  ['timetable', 'purpose', 'specificTasks', 'other'].includes(meaning) &&
  sentencesOf(text).some((sentence) => permanent.test(sentence) && !notPermanent.test(sentence));

/** A group without an end has nothing to deliver at its end. */
export const finalDelivery: Rule = ({ answers, own }) =>
  isChosen(answers) || own.some(saysPermanent)
    ? own.flatMap((passage) => {
        const [quote] = final.exec(passage.text) ?? [];
        return quote === undefined ? [] : [findingAt(passage, 'finalDeliveryInPermanentGroup', 'error', { quote })];
      })
    : [];
