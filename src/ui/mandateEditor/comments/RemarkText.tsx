import * as React from 'react';
import type { StoredRemark } from '../../../domain/commenting/remark';
import { commentStrings } from '../../../loc/comments/strings';
import { formatDay, formatTime } from '../../language/formatInstant';
import { useLanguage } from '../../language/useLanguage';
import { useStrings } from '../../language/useStrings';
import { useCommentStyles } from './comments.styles';

/** Who said what, when and about which words. */
export function RemarkText({ remark }: { readonly remark: StoredRemark }): JSX.Element {
  const { inFile, said } = useStrings(commentStrings);
  const language = useLanguage();
  const styles = useCommentStyles();
  const { fileAuthor, writtenBy, written, quote, text } = remark;
  return (
    <>
      <p className={styles.author}>{fileAuthor === '' ? writtenBy : inFile(fileAuthor, writtenBy)}</p>
      <p className={styles.when}>
        <time dateTime={written}>{said(formatDay(written, language), formatTime(new Date(written), language))}</time>
      </p>
      {quote !== '' && (
        <blockquote lang="sv" className={styles.quote}>
          {quote}
        </blockquote>
      )}
      <p lang="sv" className={styles.text}>
        {text}
      </p>
    </>
  );
}
