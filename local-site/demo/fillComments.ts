import { addComment } from '../../src/application/commenting/addComment';
import { answerComment } from '../../src/application/commenting/answerComment';
import { openMandate } from '../../src/application/drafting/openMandate';
import { addMember } from '../../src/application/provisioning/addMember';
import { demoAccounts } from './content/accounts';
import { demoComments } from './content/sydostra/comments';
import { administrationOf, portsOf, type DemoSite } from './demoSite';

const groupKey = 'rag-barnonkologi';

/** Lets process support write for the convener's group too, and comment on the draft that the convener renews. */
export async function fillComments(site: DemoSite): Promise<void> {
  await addMember(administrationOf(site, demoAccounts.administrator).provisioning, demoAccounts.processSupport.login, { kind: 'writer', groupKey });
  const [support, convener] = [portsOf(site, demoAccounts.processSupport), portsOf(site, demoAccounts.convener)];
  const [mandateKey] = await convener.mandates.keysOf(groupKey);
  if (mandateKey === undefined) throw new Error(`The demo has no mandate for ${groupKey}`);
  const { template } = await openMandate(convener, mandateKey);
  for (const [number, { section, text, answer }] of demoComments.entries()) {
    const found = template.sections.find(({ heading }) => heading === section);
    if (!found) throw new Error(`The demo’s template has no section ${section}`);
    const key = `kommentar-${number + 1}`;
    await addComment(support, { key, mandateKey, groupKey, sectionKey: found.key, text });
    const comment = (await convener.comments.ofMandate(mandateKey, groupKey)).find((remark) => remark.key === key);
    if (answer !== '' && comment) await answerComment(convener, comment, `${key}-svar`, answer);
  }
}
