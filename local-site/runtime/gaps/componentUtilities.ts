export const FAB_TOGGLE_EVT = 'FabToggle';

export const ReadingMode = { ReadImmediately: 0, ReadAfterOtherContent: 1 };

export function getTimestampForGettyContent(): string {
  return '';
}

/** Dragging in the property pane is left out; the order stays as it is. */
export const SortableLoader = {
  GetSortable: () =>
    Promise.resolve({ create: () => ({ destroy: (): void => undefined, option: (): void => undefined }) }),
};
