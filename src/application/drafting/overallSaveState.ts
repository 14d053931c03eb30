import type { SaveState, SectionWork } from './saveState';

/** The worst first: what the writer must know of before anything else. */
const urgency: readonly SaveState['kind'][] = ['conflict', 'tooLarge', 'refused', 'notSaved', 'saving', 'saved'];

const instantOf = (state: SaveState): string => (state.kind === 'saved' ? state.modified : '');

/**
 * One state for the whole draft: the most urgent of its sections', and among saved ones the newest.
 */
export function overallSaveState(works: readonly SectionWork[]): SaveState {
  return works
    .map(({ state }) => state)
    .reduce(
      (worst, state) => {
        const difference = urgency.indexOf(state.kind) - urgency.indexOf(worst.kind);
        const isNewer = difference === 0 && instantOf(state) > instantOf(worst);
        return difference < 0 || isNewer ? state : worst;
      },
      { kind: 'saved', modified: '' }
    );
}
