import * as React from 'react';
import type { ClosedGroup } from '../../../application/rosters/closeGroup';
import { mailLink } from '../../../domain/notification/messageLinks';
import { groupLifeStrings } from '../../../loc/groupLife/strings';
import { absoluteAddress } from '../../address/absoluteAddress';
import { formatDate } from '../../language/formatDate';
import { useLanguage } from '../../language/useLanguage';
import { useStrings } from '../../language/useStrings';
import { useRostersStyles } from '../Rosters.styles';
import { useReceivers } from '../useReceivers';

/** Words to send once a group is closed: that it is, to those who gave it its mandate, and a request for what it is to deliver, to those who led it. */
export function ClosingMessages({ closed }: { readonly closed: ClosedGroup }): JSX.Element | null {
  const { start } = useStrings(groupLifeStrings);
  const strings = start.close;
  const language = useLanguage();
  const styles = useRostersStyles();
  const { group, profile } = closed.group;
  const closing = profile.closing;
  const day = closing?.date ?? '';
  const mandators = useReceivers(group.mandators, day);
  const leaders = useReceivers([group.key], day);
  if (closing === null) return null;
  const address = absoluteAddress(window.location.pathname, { grupp: group.key });
  const told = strings.line(group.name, formatDate(day, language), closing.decidedBy, closing.paragraph);
  const toMandator = { to: mandators, subject: strings.subject(group.name), lines: [told, address] };
  const deliveries = closed.deliveries.map(({ sentence }) => `– ${sentence}`).join('\r\n');
  const toGroup = { to: leaders, subject: strings.deliverySubject(group.name), lines: [told, strings.askDelivery, ...(deliveries === '' ? [] : [deliveries]), address] };
  return (
    <p className={styles.text}>
      <a className={styles.link} href={mailLink(toGroup)}>
        {strings.mailGroup}
      </a>{' '}
      ·{' '}
      <a className={styles.link} href={mailLink(toMandator)}>
        {start.started.mail}
      </a>
    </p>
  );
}
