import type { WordStrings } from './svSe';

export const enUs: WordStrings = {
  explanations: {
    samverkansnamnd: 'The regions’ joint political board in the healthcare region. It agrees on how the regions cooperate in care.',
    regionsjukvardsledning: 'The leadership of the healthcare region: the highest officials for health care in its regions. Short: RSL.',
    kunskapsrad: 'A council of managers that leads several programme areas and sees to it that they get what they need.',
    kunskapsstyrning: 'The work to have the best available knowledge used in every meeting between patient and staff.',
    kunskapsstyrningsgrupp: 'The group that leads and coordinates knowledge management in the healthcare region Mellansverige. Short: KSG.',
    programomrade: 'One of the areas of care, such as mental health, with a group of experts that leads the work on knowledge in it.',
    rpo: 'Regional programme area: the healthcare region’s group of experts for one area of care. It gives regional working groups their mandates.',
    rag: 'Regional working group: experts who work on a bounded subject, mandated by their regional programme area.',
    rsg: 'Regional collaboration group: works on a subject that many programme areas share, such as medicines.',
    npo: 'National programme area: the country’s joint group of experts for one area of care.',
    nag: 'National working group: works on a bounded subject, mandated by a national programme area.',
    nsg: 'National collaboration group: works for the whole country on a subject that many programme areas share.',
    lpo: 'Local programme area: one region’s own group for an area of care.',
    lag: 'Local working group: one region’s own group for a bounded subject.',
    processtod: 'The person who runs a group’s office: calls meetings, keeps notes and follows up.',
    sammankallande: 'The convener: the person who leads the group and calls its meetings.',
    uppdragsgivare: 'The mandator: the board, leadership or group that gives the group its mandate and receives its results.',
    patientloften: 'What care promises every patient, such as taking part. The promises are about care, not the group’s own obligations.',
    jav: 'Conflict of interest: interests of one’s own, in a company for example, that may influence a member. They are declared before taking part and then regularly.',
    adjungerad: 'Co-opted: a person who takes part without being a member, often for a certain matter or time.',
    rss: 'The municipalities’ joint support structure in a county, for social services and municipal health care.',
    rcc: 'Regional cancer centre: the healthcare region’s centre for developing cancer care.',
    samordnare: 'The coordinator, who receives the groups’ reports and keeps their work together in the healthcare region.',
    delleverans: 'Interim deliverable: a result that the group delivers while its mandate goes on.',
    slutleverans: 'Final deliverable: the whole result that the group delivers when a time-limited mandate is done.',
    handlingsplan: 'The group’s plan for the year: what it is to do and its goals. Its name differs between healthcare regions.',
    arsrapport: 'Annual report: what the group has done during the year and what came of it.',
    remiss: 'Consultation: a proposal sent out for comment, with a due date. Not a patient’s referral, which is the same word in Swedish.',
    vardskap: 'National hosting: the duty to run a national programme area for the whole country, with its chair and process support.',
    styrgrupp: 'Steering group: decides on the direction of another group’s work and follows it up.',
    arbetsutskott: 'A smaller group that prepares matters for a leadership or board between its meetings. Short: AU.',
    kvalitetsregister: 'Quality register: data on treatments and results, used to follow up and improve care.'
  }
};
