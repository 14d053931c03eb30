/** A feature that can be active here. The ids are Microsoft's own; which of them a fresh site has is unproven. */
export interface KnownFeature {
  readonly id: string;
  readonly name: string;
  readonly scope: 'Web' | 'Site';
  /** Active in a new site. */
  readonly fresh: boolean;
}

const WEB: readonly (readonly [string, string])[] = [
  ['00bfea71-de22-43b2-a848-c05709900100', 'CustomList'], ['00bfea71-e717-4e80-aa17-d0c71b360101', 'DocumentLibrary'],
  ['00bfea71-52d4-45b3-b544-b1c71b620109', 'PictureLibrary'], ['00bfea71-c796-4402-9f2f-0eb9a6e71b18', 'WebPageLibrary'],
  ['00bfea71-1e1d-4562-b56a-f05371bb0115', 'XmlFormLibrary'], ['00bfea71-d1ce-42de-9c63-a44004ce0104', 'AnnouncementsList'],
  ['00bfea71-7e6d-4186-9ba8-c047ac750105', 'ContactsList'], ['00bfea71-6a49-43fa-b535-d15c05500108', 'DiscussionsList'],
  ['00bfea71-ec85-4903-972d-ebe475780106', 'EventsList'], ['00bfea71-513d-4ca0-96c2-6a47775c0119', 'GanttTasksList'],
  ['00bfea71-3a1d-41d3-a0ee-651d11570120', 'GridList'], ['00bfea71-5932-4f9c-ad71-1557e5751100', 'IssuesList'],
  ['00bfea71-2062-426c-90bf-714c59600103', 'LinksList'], ['00bfea71-eb8a-40b1-80c7-506be7590102', 'SurveysList'],
  ['00bfea71-a83e-497e-9ba0-7a5c597d0107', 'TasksList'], ['00bfea71-4ea5-48d4-a4ad-7ea5c011abe5', 'TeamCollab'],
  ['b6917cb1-93a0-4b97-a84d-7cf49975d4ec', 'SitePages'], ['f9ce21f8-f437-4f7e-8bc6-946378c850f0', 'HierarchyTasksList'],
  ['87294c72-f260-42f3-a41b-981a2ffce37a', 'MDSFeature']
];

const WEB_ON_REQUEST: readonly (readonly [string, string])[] = [
  ['94c94ca6-b32f-4da9-a9e3-1f3d343d7ecb', 'PublishingWeb'], ['00bfea71-d8fe-4fec-8dad-01c19a6e4053', 'WikiPageHomePage'],
  ['961d6a9c-4388-4cf2-9733-38ee8c89afd4', 'CommunitySite'], ['7201d6a4-a5d3-49a1-8c19-19c4bac6e668', 'MetaDataNav']
];

const SITE: readonly (readonly [string, string])[] = [
  ['695b6570-a48b-4a8e-8ea5-26ea7fc1d162', 'ctypes'], ['ca7bd552-10b1-4563-85b9-5ed1d39c962a', 'Fields'],
  ['00bfea71-1c5e-4a24-b310-ba51c3eb7a57', 'BasicWebParts'], ['7c637b23-06c4-472d-9a9a-7c175762c5c4', 'ViewFormPagesLockDown'],
  ['b21b090c-c796-4b0f-ac0f-7ef1659c20ae', 'BaseSite'], ['8581a8a7-cf16-4770-ac54-260265ddb0b2', 'PremiumSite'],
  ['5eac763d-fbf5-4d6f-a76b-eded7dd7b0a5', 'SearchExtensions']
];

const SITE_ON_REQUEST: readonly (readonly [string, string])[] = [
  ['3bae86a2-776d-499d-9db8-fa4cdc7884f8', 'DocumentSet'], ['b50e3104-6812-424f-a011-cc90e6327318', 'DocId'],
  ['f6924d36-2fa8-4f0b-b16d-06b7250180fa', 'PublishingSite'], ['6e1e5426-2ebd-4871-8027-c5ca86371ead', 'Rating'],
  ['4bcccd62-dcaf-46dc-a7d4-e38277ef33f4', 'AssetLibrary'], ['89e0306d-453b-4ec5-8d68-42067cdbf98e', 'NavigationProperties']
];

const known = (rows: typeof WEB, scope: KnownFeature['scope'], fresh: boolean): KnownFeature[] => rows.map(([id, name]) => ({ id, name, scope, fresh }));

export const KNOWN_FEATURES: readonly KnownFeature[] = [
  ...known(WEB, 'Web', true), ...known(WEB_ON_REQUEST, 'Web', false), ...known(SITE, 'Site', true), ...known(SITE_ON_REQUEST, 'Site', false)
];

/** Ids of the features a new web or site collection has active. */
export function freshFeatures(scope: KnownFeature['scope']): readonly string[] {
  return KNOWN_FEATURES.filter(feature => feature.scope === scope && feature.fresh).map(feature => feature.id);
}
