import { isLinkOrEmpty } from '../../domain/approval/recordShape';
import type { MeetingDraft } from './MeetingDraft';

/** What is stored of a draft: no empty points, no space around; null when its link is no web address. */
export function trimmedDraft({ time, place, link, hostRegion, agenda }: MeetingDraft): MeetingDraft | null {
  const points = agenda.split('\n').map((point) => point.trim());
  return isLinkOrEmpty(link.trim())
    ? { time: time.trim(), place: place.trim(), link: link.trim(), hostRegion, agenda: points.filter((point) => point !== '').join('\n') }
    : null;
}
