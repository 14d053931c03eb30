import type { PublicMandate } from '../../domain/publicPages/publicGroup';
import type { EstablishedSnapshot } from '../ports/establishedMandates';

const mandateOf = ({ bodyName: body, decisionDate: date, paragraph, diaryNumber, withdrawnOn, content: { document } }: EstablishedSnapshot): PublicMandate => {
  const decision = { body, date, paragraph, diaryNumber };
  return withdrawnOn === '' ? { state: 'inForce', decision, document } : { state: 'withdrawn', decision, title: document.title, withdrawnOn };
};

/** Of each mandate the text that applies, or that it is withdrawn; those in force first. @param texts one group's, the newest first */
export function publicMandates(texts: readonly EstablishedSnapshot[]): readonly PublicMandate[] {
  const newest = texts.filter(({ content }, index) => texts.findIndex((other) => other.content.mandateKey === content.mandateKey) === index);
  const inOrder = [...newest].sort((one, other) => Number(one.withdrawnOn !== '') - Number(other.withdrawnOn !== ''));
  return inOrder.map(mandateOf);
}
