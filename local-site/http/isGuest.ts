/** True for a guest of the tenant: Entra ID gives accounts from elsewhere a UPN of the form `name_elsewhere#ext#@tenant`. */
export const isGuest = (login: string): boolean => login.toLowerCase().includes('#ext#@');
