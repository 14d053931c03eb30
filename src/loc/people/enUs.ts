import type { PeopleStrings } from './svSe';

export const enUs: PeopleStrings = {
  hint: 'Type the beginning of the name or the e-mail address.',
  searching: 'Searching …',
  found: (count) => (count === 1 ? '1 suggestion. Choose with the arrow keys and Enter.' : `${count} suggestions. Choose with the arrow keys and Enter.`),
  nobody: 'Nobody in the directory has that name. Check the spelling, or type the whole e-mail address.',
  nobodyButTyped: 'Nobody in the directory has that name. If the person has no account you can use the name as it stands.',
  suggestions: (label) => `Suggestions: ${label}`,
  useTyped: (name) => `Use “${name}” without an account`,
  withoutAccount: 'Without an account',
  change: 'Change',
  changeNamed: (name) => `Change ${name} for somebody else`
};
