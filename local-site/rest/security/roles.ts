import type { RoleDefinition } from '../../storage/roles';

/** The permission levels of every new site, with recorded ids, masks, order and kinds. */
export const BUILT_IN_ROLES: readonly RoleDefinition[] = [
  role(1073741829, 'Full Control', 'Has full control.', 2147483647, 4294967295, 1, 5),
  role(1073741828, 'Design', 'Can view, add, update, delete, approve, and customize.', 432, 1012866047, 32, 4),
  role(1073741830, 'Edit', 'Can add, edit and delete lists; can view, add, update and delete list items and documents.', 432, 1011030767, 48, 6),
  role(1073741827, 'Contribute', 'Can view, add, update, and delete list items and documents.', 432, 1011028719, 64, 3),
  role(1073741826, 'Read', 'Can view pages and list items and download documents.', 176, 138612833, 128, 2),
  role(1073741825, 'Limited Access', 'Can view specific lists, document libraries, list items, folders, or documents when given permissions.', 48, 134287360, 160, 1, true),
  role(1073741832, 'Restricted View', 'Can view pages, list items, and documents. Documents can be viewed in the browser but not downloaded.', 176, 138612801, 16, 8),
  role(1073741833, 'Web-Only Limited Access', 'Web-Only Limited Access is a variant of the Limited Access permission level where the user only has access to the web level.', 0, 134283264, 2147483647, 9, true)
];

export const FULL_CONTROL = 1073741829;
export const DESIGN = 1073741828;
export const EDIT = 1073741830;
export const READ = 1073741826;
export const CONTRIBUTE = 1073741827;
export const LIMITED_ACCESS = 1073741825;
export const RESTRICTED_VIEW = 1073741832;
export const WEB_ONLY_LIMITED_ACCESS = 1073741833;

function role(id: number, name: string, description: string, high: number, low: number, order: number, kind: number, hidden = false): RoleDefinition {
  return { id, name, description, high, low, hidden, order, kind };
}
