/** Professions of the demo's groups. */
export const professions = ['Överläkare', 'Sjuksköterska', 'Distriktsläkare', 'Fysioterapeut', 'Arbetsterapeut', 'Psykolog', 'Dietist', 'Kurator', 'Verksamhetschef', 'Apotekare'] as const;
