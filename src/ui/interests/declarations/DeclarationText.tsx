import { Link } from '@fluentui/react/lib/Link';
import * as React from 'react';
import type { Declaration } from '../../../domain/interests/declaration';
import { interestStrings } from '../../../loc/interests/strings';
import { useStrings } from '../../language/useStrings';
import { isWebAddress } from '../../address/isWebAddress';
import { useInterestsStyles } from '../Interests.styles';

export interface DeclarationTextProps {
  readonly declaration: Declaration;
  /** Before that, the reasons on the row are nobody's with the right. */
  readonly isJudged: boolean;
}

/** What has been declared, and why it was judged as it was. An address that is none of the web stays text. */
export function DeclarationText({ declaration: { statement, links, judgement }, isJudged }: DeclarationTextProps): JSX.Element {
  const strings = useStrings(interestStrings);
  const styles = useInterestsStyles();
  return (
    <>
      <p className={styles.term}>{strings.statement}</p>
      <p className={styles.said}>{statement}</p>
      {links.length > 0 && (
        <>
          <p className={styles.term}>{strings.links}</p>
          <ul className={styles.plainList}>
            {links.map((link, at) => (
              <li key={`${at} ${link}`} className={styles.said}>
                {isWebAddress(link) ? (
                  <Link href={link} target="_blank" rel="noopener noreferrer">
                    {link}
                  </Link>
                ) : (
                  link
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      {isJudged && judgement !== '' && (
        <>
          <p className={styles.term}>{strings.reasonsSaid}</p>
          <p className={styles.said}>{judgement}</p>
        </>
      )}
    </>
  );
}
