import * as React from 'react';
import type { RoomPanelProps } from '../RoomPanel';

type GuideView = React.LazyExoticComponent<React.ComponentType<Pick<RoomPanelProps, 'room'>>>;

/** What the room helps with, by the name it has in the address (`?visa=`). */
export const guideNames = ['kontakt', 'ny', 'dela'] as const;

export type GuideName = (typeof guideNames)[number];

/** Fetched when somebody opens them. */
export const guideViews: Readonly<Record<GuideName, GuideView>> = {
  kontakt: React.lazy(async () => ({ default: (await import(/* webpackChunkName: 'room-contacts' */ '../contacts/Contacts')).Contacts })),
  ny: React.lazy(async () => ({ default: (await import(/* webpackChunkName: 'room-new-member' */ '../newMember/NewMemberPage')).NewMemberPage })),
  dela: React.lazy(async () => ({ default: (await import(/* webpackChunkName: 'room-share' */ '../share/Share')).Share }))
};
