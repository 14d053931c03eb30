import * as React from 'react';
import { registerStrings } from '../../../loc/register/strings';
import { pageAddress } from '../../address/pageAddress';
import { usePages } from '../../address/usePages';
import { DocumentView } from '../../components/DocumentView/DocumentView';
import { FailureMessage } from '../../components/FailureMessage/FailureMessage';
import { Skeleton } from '../../components/Skeleton/Skeleton';
import { formatDate } from '../../language/formatDate';
import { useLanguage } from '../../language/useLanguage';
import { useStrings } from '../../language/useStrings';
import { RegisterLink } from '../RegisterLink';
import type { RegisterState } from '../useRegister';
import { useMandateText } from '../useMandateText';
import { useMandateReadingStyles } from './MandateReading.styles';
import { useMarkedDocument } from './useMarkedDocument';

/** One mandate in force as it reads, at the section the address names, with what is looked for marked. */
export function MandateReading({ register }: { readonly register: RegisterState }): JSX.Element {
  const strings = useStrings(registerStrings);
  const { reading } = strings;
  const language = useLanguage();
  const styles = useMandateReadingStyles();
  const { groupRoomPage } = usePages();
  const { address, all, change, words } = register;
  const entry = all.find(({ group }) => group.key === address.grupp);
  const text = useMandateText(entry?.isInForce ? entry : undefined);
  const heading = React.useRef<HTMLHeadingElement>(null);
  const place = React.useRef<HTMLDivElement>(null);
  const document = text.kind === 'loaded' ? text.value : null;
  useMarkedDocument(place, heading, document, words, address.avsnitt);
  const mandate = entry?.mandate;
  return (
    <section>
      <RegisterLink change={change} to={{ grupp: '', avsnitt: '' }} className={styles.link}>
        {`← ${reading.back}`}
      </RegisterLink>
      <h3 ref={heading} tabIndex={-1} className={styles.title}>
        {entry?.group.name ?? reading.missing}
      </h3>
      {entry && (
        <p className={styles.quiet}>
          {strings.states[entry.state]}.{' '}
          {mandate && entry.isInForce && reading.established(mandate.bodyName, mandate.decisionDate === '' ? '' : formatDate(mandate.decisionDate, language), mandate.paragraph)}
        </p>
      )}
      <div className={styles.ways}>
        {mandate && <a className={styles.link} href={mandate.documentUrl}>{reading.document}</a>}
        {entry && groupRoomPage !== '' && <a className={styles.link} href={pageAddress(groupRoomPage, { grupp: entry.group.key })}>{strings.list.toRoom}</a>}
      </div>
      {entry && !entry.isInForce && <p className={styles.text}>{reading.none}</p>}
      {text.kind === 'loading' && <Skeleton lines={[50, 80, 65, 75]} />}
      {text.kind === 'failed' && <FailureMessage failure={text.failure} onRetry={text.retry} />}
      {document && (
        <div className={styles.beside}>
          <nav className={styles.contents} aria-label={reading.contents}>
            <details open>
              <summary>{reading.contents}</summary>
              <ul lang="sv">
                {document.sections.filter((section) => section.heading !== '').map((section) => (
                  <li key={section.key}>
                    <RegisterLink change={change} to={{ avsnitt: section.key }} className={styles.link}>{section.heading}</RegisterLink>
                  </li>
                ))}
              </ul>
            </details>
          </nav>
          <div ref={place} className={styles.marked}>
            <DocumentView document={document} headingLevel={3} activeSection={address.avsnitt} />
          </div>
        </div>
      )}
    </section>
  );
}
