import { sentencesOf } from '../../wording/sentencesOf';
import { findingAt } from '../findingAt';
import type { Rule } from '../rule';

/** A verb in the passive after one that obliges: *ska tas fram*. Verbs that only look passive are let be. */
const obliged =
  /(?<!\p{L})(?:ska|skall|bör|måste|kan)(?: \p{L}+){0,3}? (?!(?:finnas|hoppas|minnas|lyckas|träffas|mötas|samlas|trivas|behövas|fattas|åldras|umgås|finns)(?!\p{L}))\p{L}+(?:as|äs|es|ås)(?!\p{L})/iu;
/** Who does it is said. */
const agent = /(?<!\p{L})av (?:\p{L}+ ){0,3}\p{L}*(?:gruppen|rådet|ledningen|nämnden|deltagar\p{L}*|ordförande|sammankallande|programområde\p{L}*|region\p{L}*|stab\p{L}*|processtöd\p{L}*|kommun\p{L}*|RPO|RAG|RSG)/iu;

/** Advice on tasks that do not say who is to do them. Elsewhere it mostly goes without saying, and advice is sparing. */
export const passive: Rule = ({ own }) =>
  own
    .filter(({ origin, meaning }) => origin === 'answer' && (meaning === 'specificTasks' || meaning === 'genericTasks'))
    .flatMap((passage) => {
      const sentence = sentencesOf(passage.text).find((one) => obliged.test(one) && !agent.test(one));
      return sentence === undefined ? [] : [findingAt(passage, 'passive', 'advice', { quote: obliged.exec(sentence)?.[0] ?? sentence })];
    });
