import type { ComponentType } from 'react';
import { later } from '../../loading/later';
import type { RoomPanelProps } from '../RoomPanel';

const lines = [60, 40, 80, 70];

/** What the room helps with, by the name it has in the address (`?visa=`). */
export const guideNames = ['kontakt', 'ny', 'dela'] as const;

export type GuideName = (typeof guideNames)[number];

/** Fetched when somebody opens them. */
export const guideViews: Readonly<Record<GuideName, ComponentType<Pick<RoomPanelProps, 'room'>>>> = {
  kontakt: later(async () => (await import(/* webpackChunkName: 'room-contacts' */ '../contacts/Contacts')).Contacts, lines),
  ny: later(async () => (await import(/* webpackChunkName: 'room-new-member' */ '../newMember/NewMemberPage')).NewMemberPage, lines),
  dela: later(async () => (await import(/* webpackChunkName: 'room-share' */ '../share/Share')).Share, lines)
};
