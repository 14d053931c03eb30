/** A group's name as it stands in running text: without the abbreviation of its kind, e.g. *Barnallergi* of *RAG Barnallergi*. */
export const subjectOf = (name: string): string => name.trim().replace(/^(?:RPO|RSG|RAG|NPO|NSG|NAG|LPO|LAG)\s+/, '');
