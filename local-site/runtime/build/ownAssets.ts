const iconFont = /https:\/\/res-1\.cdn\.office\.net\/files\/[\w.-]+\/assets\/icons\/fabricmdl2icons-[\d.]+\.(?:woff2?|ttf)/g;
const officeCdn = /https:\/\/res-1\.cdn\.office\.net\//g;

/** Teams' list of trusted hosts; a page of the same origin needs none. */
const teamsDomains = /new URL\("https:\/\/res\.cdn\.office\.net\/teams-js\/validDomains\/json\/validDomains\.json"\)/g;
export const teamsDomainsFileName = 'validDomains.json';
export const teamsDomainsContent = JSON.stringify({ validOrigins: [] });

/**
 * Points the platform's font addresses at the icon font of `@fluentui/font-icons-mdl2`, and its other assets
 * at the runtime folder, so that no page asks a Microsoft CDN for anything.
 * @param basePath absolute path the runtime folder is served at, with a slash at the end
 */
export function withOwnAssets(source: string, basePath: string): string {
  return source
    .replace(iconFont, `${basePath}fonts/fabric-icons-a13498cf.woff`)
    .replace(teamsDomains, `new URL("${basePath}${teamsDomainsFileName}",location.origin)`)
    .replace(officeCdn, basePath);
}
