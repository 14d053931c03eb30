import { createCommentStore } from '../stores/commentStore';
import { createMandateStore } from '../stores/mandateStore';
import { createPresenceStore } from '../stores/presenceStore';
import { createTemplateLibrary } from '../stores/templateLibrary';
import type { SiteAccess } from './siteAccess';

/** Drafts, and what they are written from. */
export const draftingPorts = ({ site, guard }: SiteAccess) => ({
  mandates: createMandateStore(site, guard),
  templates: createTemplateLibrary(site, guard),
  comments: createCommentStore(site, guard),
  presence: createPresenceStore(site, guard)
});
