/** Names of list templates in content classes. */
const NAMES: Readonly<Record<number, string>> = {
  100: 'GenericList', 101: 'DocumentLibrary', 103: 'Links', 104: 'Announcements', 105: 'Contacts', 106: 'Events', 107: 'Tasks', 108: 'DiscussionBoard',
  109: 'PictureLibrary', 115: 'XMLForm', 119: 'WebPageLibrary', 171: 'TasksWithTimelineAndHierarchy', 850: '850', 851: '851'
};

export function templateName(template: number): string {
  return NAMES[template] ?? String(template);
}
