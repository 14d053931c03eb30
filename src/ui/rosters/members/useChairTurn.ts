import { rosterStrings } from '../../../loc/roster/strings';
import { useStrings } from '../../language/useStrings';
import type { TodoListProps } from './TodoList';
import { useRosterNames } from './useRosterNames';

/** Whose turn it is to lead the group and who is next, as sentences; empty where no rule says. */
export function useChairTurn(props: Pick<TodoListProps, 'group' | 'roster' | 'frame' | 'standing'>): string {
  const { chair: words } = useStrings(rosterStrings);
  const names = useRosterNames(props);
  const chair = props.standing?.chair;
  if (!chair || chair.rule.kind === 'none') return '';
  const { rule, now, next } = chair;
  const turns = rule.kind === 'rotatesBetweenRegions' || rule.kind === 'followsBody' ? now : null;
  return [words.rule(rule), turns ? words.now(turns, names) : '', next ? words.next(next, names) : ''].filter((sentence) => sentence !== '').join(' ');
}
