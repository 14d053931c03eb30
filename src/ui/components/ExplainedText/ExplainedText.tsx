import * as React from 'react';
import { ExplainedContext } from './ExplainedContext';
import { Word } from './Word';

/** A text in which the words of the trade are explained where they are met first. */
export function ExplainedText({ text }: { readonly text: string }): JSX.Element {
  const pieces = React.useContext(ExplainedContext).get(text);
  return pieces ? (
    <>
      {pieces.map((piece, index) =>
        piece.word ? <Word key={index} word={piece.word} text={piece.text} /> : <React.Fragment key={index}>{piece.text}</React.Fragment>
      )}
    </>
  ) : (
    <>{text}</>
  );
}
