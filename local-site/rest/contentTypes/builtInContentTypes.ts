import type { ContentType, FieldLink } from '../../storage/contentTypes';
import { SITE_COLUMNS } from '../fields/siteColumns';
import { linkTo } from './fieldLinks';

const LIST = 'List Content Types';
const DOCUMENT = 'Document Content Types';
const HIDDEN = '_Hidden';

/** SharePoint's own content types of a root web, by id: the common ones of a fresh site, not all. */
export const BUILT_IN_CONTENT_TYPES: readonly ContentType[] = [
  type('0x', 'System', '', HIDDEN, [], { sealed: true }),
  type('0x01', 'Item', 'Create a new list item.', LIST, ['Title']),
  type('0x0101', 'Document', 'Create a new document.', DOCUMENT, ['FileLeafRef', 'Title']),
  type('0x010101', 'Form', 'Fill out this form.', DOCUMENT, ['FileLeafRef', 'Title']),
  type('0x010102', 'Picture', 'Upload an image or a photograph.', DOCUMENT, ['FileLeafRef', 'Title']),
  type('0x010105', 'Master Page', 'Create a new master page.', DOCUMENT, ['FileLeafRef', 'Title']),
  type('0x010108', 'Wiki Page', 'Create a new wiki page.', DOCUMENT, ['FileLeafRef']),
  type('0x010109', 'Basic Page', 'Create a new basic page.', DOCUMENT, ['FileLeafRef', 'Title']),
  type('0x01010901', 'Web Part Page', 'Create a new Web Part page.', DOCUMENT, ['FileLeafRef', 'Title']),
  type('0x0101009D1CB255DA76424F860D91F20E6C4118', 'Site Page', 'Create a new site page.', DOCUMENT, ['FileLeafRef', 'Title']),
  type('0x0101009D1CB255DA76424F860D91F20E6C4118002A50BFCFB7614729B56886FADA02339B', 'Repost Page', 'Create a new repost page.', DOCUMENT, ['FileLeafRef', 'Title']),
  type('0x0102', 'Event', 'Create a new meeting, deadline or other event.', LIST, ['Title', 'Location', 'StartDate', 'EndDate', 'Comments']),
  type('0x0103', 'Issue', 'Track an issue or problem.', LIST, ['Title', 'AssignedTo', 'Status', 'Priority', 'Comments', 'DueDate']),
  type('0x0104', 'Announcement', 'Create a new news item, status or other short piece of information.', LIST, ['Title', 'Body', 'Expires']),
  type('0x0105', 'Link', 'Create a new link to a Web page or other resource.', LIST, ['URL', 'Comments']),
  type('0x0106', 'Contact', 'Store information about a business or personal contact.', LIST, ['Title', 'FirstName', 'FullName', 'Email', 'Company', 'JobTitle', 'WorkPhone', 'CellPhone', 'WorkCity', 'WorkCountry']),
  type('0x0107', 'Message', 'Create a new message.', LIST, ['Title', 'Body']),
  type('0x0108', 'Task', 'Track a work item that you or your team needs to complete.', LIST, ['Title', 'StartDate', 'DueDate', 'AssignedTo', 'PercentComplete', 'Body', 'Priority', 'Status']),
  type('0x0110', 'Post', 'Create a new blog post.', LIST, ['Title', 'Body']),
  type('0x0111', 'Comment', 'Create a new blog comment.', LIST, ['Title', 'Body']),
  type('0x0120', 'Folder', 'Create a new folder.', 'Folder Content Types', ['FileLeafRef', 'Title']),
  type('0x012002', 'Discussion', 'Create a new discussion topic.', LIST, ['Title', 'Body'])
];

function type(id: string, name: string, description: string, group: string, columns: readonly string[], settings: Partial<ContentType> = {}): ContentType {
  return { id, name, description, group, hidden: false, links: ['ContentType', ...columns].map(linkOf), ...settings };
}

function linkOf(name: string): FieldLink {
  const field = SITE_COLUMNS.find(column => column.InternalName === name);
  if (!field) throw new Error(`No site column ${name}.`);
  return linkTo(field);
}
