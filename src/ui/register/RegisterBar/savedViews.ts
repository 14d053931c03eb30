import type { DraftKeep } from '../../../application/ports/draftKeep';

/** A view that somebody has given a name on this device. */
export interface SavedView {
  readonly name: string;
  /** The part of an address that makes it, without the question mark. */
  readonly query: string;
}

const place = 'uppdrag.register.vyer';

const isSavedView = (value: unknown): value is SavedView => {
  const { name, query } = (value ?? {}) as Readonly<Record<string, unknown>>;
  return typeof name === 'string' && typeof query === 'string';
};

/** What the device has kept; none where it has nothing that can be read. */
export function readSavedViews(keep: DraftKeep): readonly SavedView[] {
  try {
    const kept: unknown = JSON.parse(keep.get(place) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isSavedView) : [];
  } catch {
    return [];
  }
}

export const keepSavedViews = (keep: DraftKeep, views: readonly SavedView[]): void => keep.set(place, JSON.stringify(views));
