import * as React from 'react';
import type { InterestsRead } from '../../../application/interests/readInterests';
import type { InterestFinding } from '../../../domain/interests/interestsToRenew';
import { mailLink } from '../../../domain/notification/messageLinks';
import { interestStrings } from '../../../loc/interests/strings';
import { absoluteAddress } from '../../address/absoluteAddress';
import { useStrings } from '../../language/useStrings';
import { useInterestsStyles } from '../Interests.styles';
import { useInterestWords } from '../useInterestWords';

export interface RenewalRowProps {
  readonly finding: InterestFinding;
  readonly read: InterestsRead;
}

/** Somebody to be asked for a declaration, with the message that asks. */
export function RenewalRow({ finding: { term, standing }, read }: RenewalRowProps): JSX.Element {
  const strings = useStrings(interestStrings);
  const styles = useInterestsStyles();
  const words = useInterestWords(read);
  const { message } = strings;
  const person = read.people.get(term.personKey);
  const group = words.group(term.groupKey);
  const until = words.day(term.interestsUntil);
  const why = standing === 'endsSoon' ? message.ends(group, until) : standing === 'expired' ? message.ended(group, until) : message.missing(group);
  const address = absoluteAddress(window.location.pathname, { visa: 'jav' });
  const letter = { to: person?.email ? [person.email] : [], subject: message.subject(group), lines: [why, message.action(address), message.noAccount] };
  const name = words.person(term.personKey);
  return (
    <li className={styles.row}>
      <h4 className={styles.name}>{[name, group].join(' · ')}</h4>
      <p className={styles.line}>{strings.standing(standing, until)}</p>
      {standing !== 'hindered' && (
        <a className={styles.link} href={mailLink(letter)} aria-label={strings.mailNamed(name)}>
          {strings.mail}
        </a>
      )}
    </li>
  );
}
