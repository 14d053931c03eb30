/** What the author of a page can set: whose overview, and where the other web parts stand. */
export type Setting = 'regionKey' | 'editorPage' | 'decisionsPage';
