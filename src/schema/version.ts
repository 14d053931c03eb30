/** Version of everything this folder says. Raised with every change of what a site stores; kept on the site. */
export const SCHEMA_VERSION = 7;

/** Key of the row in Settings that holds the version a site was last brought to. */
export const SCHEMA_VERSION_SETTING = 'SchemaVersion';
