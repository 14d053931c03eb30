import { tokenizeFormula } from './tokenizeFormula';

/** The same formula with other names for its columns; bare where the name can stand so, else in brackets. */
export function renameColumns(source: string, rename: (name: string) => string): string {
  const text = source.trim();
  const shift = text.startsWith('=') ? 1 : 0;
  const tokens = tokenizeFormula(text.slice(shift));
  let result = '';
  let at = shift;
  tokens.forEach((token, index) => {
    const isCall = tokens[index + 1]?.text === '(' && token.kind === 'name';
    const isReference = token.kind === 'column' || (token.kind === 'name' && !isCall && !/^(true|false)$/i.test(token.text));
    if (!isReference) return;
    const name = rename(token.kind === 'column' ? token.text.slice(1, -1) : token.text);
    result += text.slice(at, token.start + shift) + written(name);
    at = token.end + shift;
  });
  return text.slice(0, shift) + result + text.slice(at);
}

function written(name: string): string {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) && !/^(true|false)$/i.test(name) ? name : `[${name}]`;
}
