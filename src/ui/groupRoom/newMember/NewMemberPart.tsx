import * as React from 'react';
import type { DocumentBlock } from '../../../domain/mandate/document';
import { BlockText } from '../../components/DocumentView/BlockText';
import { useNewMemberStyles } from './NewMember.styles';

export interface NewMemberPartProps {
  readonly heading: string;
  /** As the mandate has it. */
  readonly blocks?: readonly DocumentBlock[];
  /** Paragraphs in the room's own words. */
  readonly text?: readonly string[];
  readonly children?: React.ReactNode;
}

/** A part of the page for somebody who is new. */
export function NewMemberPart({ heading, blocks = [], text = [], children }: NewMemberPartProps): JSX.Element {
  const styles = useNewMemberStyles();
  return (
    <>
      <h5 className={styles.part}>{heading}</h5>
      {text.map((line) => (
        <p key={line} className={styles.text}>
          {line}
        </p>
      ))}
      {blocks.length > 0 && (
        <div lang="sv" className={styles.blocks}>
          {blocks.map((block, index) => (
            <BlockText key={index} block={block} subheadingLevel={6} />
          ))}
        </div>
      )}
      {children}
    </>
  );
}
