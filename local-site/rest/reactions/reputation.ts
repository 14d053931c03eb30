import type { Call } from '../call';
import { visibleItem, type ListItem } from '../items/visibleItem';
import { listById } from '../lists/listOfWeb';
import { valueOutcome, type Outcome } from '../outcome';
import { refusals } from '../refusals';
import { readableList } from '../security/readableList';
import { argument, type Arguments } from '../tree/arguments';
import { like, unlike } from './like';
import { likesOf } from './likesKind';
import { demandReacting } from './reactionRights';

/** `Reputation.SetLike(listID, itemID, like)`: likes an item or takes it back; answers with the number of likes. */
export function setLike(args: Arguments, call: Call): Outcome {
  const likable = { subject: subjectOf(args, call), commentId: 0 };
  (argument(args, 'like', 2) === true ? like : unlike)(likable, call);
  return valueOutcome('SetLike', likesOf(likable, call).length);
}

/** `Reputation.SetRating(listID, itemID, rating)`: 1 to 5; answers with the average of all ratings. */
export function setRating(args: Arguments, call: Call): Outcome {
  const subject = subjectOf(args, call);
  demandReacting(subject, call);
  const rating = Number(argument(args, 'rating', 2));
  if (!Number.isInteger(rating) || rating < 1 || rating > 5) throw refusals.badRequest('A rating is a whole number from 1 to 5.');
  return valueOutcome('SetRating', call.store.reactions.rate(subject.list.id, subject.item.id, call.caller.id, rating));
}

function subjectOf(args: Arguments, call: Call): ListItem {
  const list = readableList(listById(call.web, String(argument(args, 'listID', 0)), call), refusals.listMissing, call);
  return visibleItem(list, Number(argument(args, 'itemID', 1)), call);
}
