import { distinctNames } from '../../../domain/roster/distinctNames';
import type { NamedGroup } from '../../../domain/roster/distinctNames';
import type { SelectOption } from './SelectField';

/** Groups to choose among, told apart where they bear the same name. @param among the groups of the list that they are told apart from */
export function groupOptions(groups: readonly NamedGroup[], among: readonly NamedGroup[] = groups): readonly SelectOption<string>[] {
  const names = distinctNames(among);
  return groups.map(({ key, name }) => ({ value: key, text: names.get(key) ?? name }));
}
