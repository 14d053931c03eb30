import * as React from 'react';

interface WrittenNumber {
  readonly value: string;
  onChange(event: React.ChangeEvent<HTMLInputElement>): void;
  onBlur(): void;
}

const shown = (number: number | null): string => (number === null ? '' : String(number));

const read = (text: string): number | null => {
  const number = text.trim() === '' ? NaN : Number(text);
  return Number.isSafeInteger(number) ? number : null;
};

/**
 * A number as it is being written: what stands in the field is left alone until the number is changed from elsewhere,
 * so that it can be emptied and written anew although an empty field is no number.
 */
export function useWrittenNumber(number: number | null, onChange: (number: number | null) => void): WrittenNumber {
  const [text, setText] = React.useState(() => shown(number));
  const [known, setKnown] = React.useState(number);
  if (number !== known) {
    setKnown(number);
    setText(read(text) === number ? text : shown(number));
  }
  return {
    value: text,
    onChange: ({ target }) => {
      setText(target.value);
      onChange(read(target.value));
    },
    onBlur: () => setText(shown(number))
  };
}
