import * as React from 'react';
import type { OpenedReport } from '../../application/reports/openReport';
import { notificationStrings } from '../../loc/notification/strings';
import { reportsStrings } from '../../loc/reports/strings';
import { absoluteAddress } from '../address/absoluteAddress';
import { inSentence } from '../language/inSentence';
import { useStrings } from '../language/useStrings';
import { useLoaded } from '../loading/useLoaded';
import { MessageWays } from '../notification/MessageWays';
import { usePorts } from '../ports/usePorts';
import { documentName } from './documentName';
import { useDocumentsStyles } from './Documents.styles';

/** The receivers are Swedish whoever sends. */
const sent = reportsStrings['sv-SE'];

/** A prepared message to those who get the document, in the sender's own name. */
export function TellReceivers({ opened, title }: { readonly opened: OpenedReport; readonly title: string }): JSX.Element {
  const strings = useStrings(reportsStrings);
  const { and } = useStrings(notificationStrings);
  const styles = useDocumentsStyles();
  const { decisionMakers } = usePorts();
  const loaded = useLoaded(React.useCallback(() => decisionMakers.all(), [decisionMakers]));
  const { group, receivers, address } = opened;
  const makers = loaded.kind === 'loaded' ? loaded.value : [];
  const people = makers.filter(({ body }) => receivers.some(({ key }) => key === body)).flatMap(({ members }) => members ?? []);
  const page = absoluteAddress(window.location.pathname, { grupp: group.key, flik: 'dokument', dokument: documentName(address.kind, address.period) });
  const message = {
    to: people.map(({ email }) => email),
    names: [...new Set(people.map(({ name }) => name))],
    subject: sent.tellSubject(title),
    lines: [sent.tellGreeting, sent.tellSaid(group.name, title), sent.tellOpen(page)]
  };
  return (
    <section className={styles.panel}>
      <h4 className={styles.question}>{strings.tell}</h4>
      <p className={styles.hint}>{receivers.length > 0 ? `${inSentence(receivers.map(({ name }) => name), and)}. ${strings.tellWhy}` : strings.tellWhy}</p>
      <MessageWays message={message} />
    </section>
  );
}
