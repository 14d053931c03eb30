import type { TemplateSection } from '../../domain/template/template';

export const background: TemplateSection = {
  key: 'kunskapsbaserad-vard',
  meaning: 'background',
  heading: 'Kunskapsbaserad, jämlik och resurseffektiv vård',
  blocks: [
    {
      kind: 'paragraph',
      text: 'Region Jönköpings län, Region Kalmar län och Region Östergötland bildar tillsammans Sydöstra sjukvårdsregionen.'
    },
    {
      kind: 'paragraph',
      text: 'Sjukvårdsregionen organiserar regionala programområden som motsvarar de nationella programområdena som Sveriges regioner beslutat samverka i för en mer kunskapsbaserad, jämlik och resurseffektiv vård.'
    },
    {
      kind: 'paragraph',
      text: 'Med regionala programområden bygger sjukvårdsregionen vidare på ett mångårigt och framgångsrikt samarbete utifrån regionernas samverkansavtal och Samverkansnämndens årliga överenskommelse om samverkan och vård i sjukvårdsregionen.'
    },
    {
      kind: 'paragraph',
      text: 'Samverkan ska bidra till att bästa möjliga kunskap används i varje möte mellan patient och vårdpersonal. Systemet för kunskapsstyrning ska stödja ett kontinuerligt och gemensamt lärande där regioner och sjukvårdsregioner gör varandra framgångsrika.'
    },
    {
      kind: 'paragraph',
      text: 'Systemet för kunskapsstyrning bygger på att varje nivå tar ansvar för sin del och samspelar med de andra nivåerna:'
    },
    { kind: 'subheading', text: 'Vårdteamet' },
    {
      kind: 'bullets',
      items: [
        'Utgår från bästa möjliga kunskap',
        'Anpassar arbetet efter individens behov',
        'Analyserar sina resultat',
        'Sätter mål',
        'Efterfrågar stöd när det behövs',
        'Gör ständiga förbättringar',
        'Sprider goda erfarenheter'
      ]
    },
    { kind: 'subheading', text: 'Sjukvårdsregional/regional nivå' },
    {
      kind: 'bullets',
      items: [
        'Sätter mål, analyserar och följer resultat',
        'Återkopplar och för dialog om kvalitet',
        'Tillhandahåller lättillgängliga kunskapsstöd',
        'Har en struktur för implementering och förbättringsarbete',
        'Stöder samverkan'
      ]
    },
    { kind: 'subheading', text: 'Nationell nivå' },
    {
      kind: 'bullets',
      items: [
        'Samverkar med huvudmän och myndigheter',
        'Samverkar om nationella kunskapsunderlag',
        'Samverkar om indikatorer, uppföljning, jämförelser och analyser',
        'Samverkar i gemensamma utvecklingsområden'
      ]
    }
  ]
};
