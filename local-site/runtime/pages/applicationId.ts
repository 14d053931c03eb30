/** The id of SharePoint's own page application; web parts may look for it. */
export const applicationId = '8be81a5c-af38-4bb2-af97-afa3b64dfbed';
