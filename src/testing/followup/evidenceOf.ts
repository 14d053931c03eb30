import type { StoredAttestation } from '../../domain/followup/attestation';
import type { GroupMeeting } from '../../domain/followup/groupMeeting';
import type { GroupReport } from '../../domain/followup/groupReport';

export const heldOn = (date: string, change: Partial<GroupMeeting> = {}): GroupMeeting => ({
  key: `meeting-${date}`,
  groupKey: 'rag-x',
  date,
  time: '',
  place: '',
  link: '',
  hostRegion: '',
  state: 'held',
  agenda: '',
  attendance: [],
  notesKey: '',
  notesLink: '',
  ...change
});

export const deliveredOn = (deliveredDay: string, period: string, change: Partial<GroupReport> = {}): GroupReport => ({
  key: `report-${deliveredDay}`,
  groupKey: 'rag-x',
  kind: 'plan',
  period,
  state: 'delivered',
  deliveredTo: 'KSG',
  deliveredOn: deliveredDay,
  ...change
});

/** @param instant ISO, or a day: then at noon */
export const attestedOn = (instant: string, period: string, change: Partial<StoredAttestation> = {}): StoredAttestation => ({
  key: `attested-${instant}`,
  groupKey: 'rag-x',
  kind: 'attested',
  obligationKey: 'm1.moten',
  period,
  note: '',
  attestedBy: 'Tora Testsson',
  attested: instant.includes('T') ? instant : `${instant}T12:00:00Z`,
  ...change
});
