/** Which obligation a page opens at: its own row where obligations are followed, its sentence where the mandate is read. */
export const obligationParameter = 'atagande';
