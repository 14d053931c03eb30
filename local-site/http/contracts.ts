/**
 * What the parts of the local site know of each other. The server (http/) finds out who asks, checks the
 * site's own safety rules and offers the request to its handlers in turn; the first answer is sent.
 */

/** A person of the site's directory. */
export interface Account {
  /** UPN in lower case, e.g. `admin@uppdrag.example`. */
  readonly login: string;
  readonly name: string;
  readonly jobTitle: string;
  readonly department: string;
}

/** A security group of the directory; members are logins. */
export interface SecurityGroup {
  /** Its object id, a guid. */
  readonly id: string;
  readonly name: string;
  readonly members: readonly string[];
}

export interface SiteRequest {
  readonly method: string;
  /** Absolute; the origin is the one the caller used. */
  readonly url: URL;
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** Whole body, of at most so many bytes (BodyTooLarge otherwise); read once, kept. */
  readonly body: (most: number) => Promise<Buffer>;
  /** Who asks: bearer, cookie, or (for `_api` only) the `--as` account; undefined on a page without cookie. */
  readonly account: Account | undefined;
  /** How the caller proved it; a bearer needs no digest. */
  readonly identifiedBy: 'bearer' | 'cookie' | 'default';
}

export interface SiteResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
}

/** Answers a request, or undefined when it is not its business. */
export type RequestHandler = (request: SiteRequest) => Promise<SiteResponse | undefined>;

/** What the page runtime must know of the web a page stands in; the source of `spPageContextInfo`. */
export interface WebContext {
  readonly siteId: string;
  readonly webId: string;
  readonly title: string;
  readonly siteUrl: string;
  readonly siteServerRelativeUrl: string;
  readonly webUrl: string;
  readonly webServerRelativeUrl: string;
  /** The web's own language, e.g. `sv-SE` and 1053. */
  readonly language: { readonly tag: string; readonly lcid: number };
  /** How the web writes dates and numbers. */
  readonly region: { readonly tag: string; readonly lcid: number };
  /** Whether its pages speak each person's language. */
  readonly isMultilingual: boolean;
  /** Effective base permissions of the caller on the web: decimal strings. */
  readonly permissions: { readonly High: string; readonly Low: string };
  readonly isSiteAdmin: boolean;
  readonly user: { readonly id: number; readonly loginName: string; readonly displayName: string; readonly email: string };
  readonly formDigest: { readonly value: string; readonly timeoutSeconds: number };
}

/** A modern page as stored in the Site Pages library. */
export interface PageContent {
  readonly listId: string;
  readonly itemId: number;
  readonly uniqueId: string;
  readonly title: string;
  /** JSON array of canvas controls, as SharePoint stores it in `CanvasContent1`. */
  readonly canvasContent: string;
  readonly canEdit: boolean;
}

/** Pages and webs read with the caller's rights, straight from storage. */
export interface PageSource {
  webContext(account: Account, serverRelativeUrl: string, origin: string): WebContext | 'missing' | 'denied';
  page(account: Account, serverRelativeUrl: string): PageContent | 'missing' | 'denied';
  /** Links of the web's quick launch. */
  navigation(account: Account, webServerRelativeUrl: string): readonly { readonly title: string; readonly url: string }[];
}

/** A client-side component the site knows, from an installed .sppkg. */
export interface ClientSideComponent {
  readonly id: string;
  readonly name: string;
  /** 1 web part, 2 extension, 3 library. */
  readonly componentType: number;
  /** Manifest as JSON, base URLs rewritten to this site. */
  readonly manifest: string;
}

/** Components of the installed solutions; asked by `GetClientSideWebParts` and `GetClientSideComponents`. */
export interface ComponentCatalogue {
  components(origin: string): readonly ClientSideComponent[];
}
