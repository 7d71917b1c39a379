import type { agenda as source } from '../vi/agenda.ts';

export const agenda: typeof source = {
  name: 'OCOP and new rural areas: what is due',
  session: (number, council) => `Council session ${number}${council ? `: ${council}` : ''}`,
  duty: (code) => `Duty ${code} is due`,
  dutyText: (paragraph, document) => [document, paragraph].filter(Boolean).join(', '),
  answer: (commune) => `Answer due: a difficulty of ${commune}`,
  escalation: (commune) => `A difficulty of ${commune} goes up a level when nobody answers`,
  criterion: (number, name) => `Criterion ${number}: ${name}`,
  visit: (commune) => `Inspection in ${commune}`,
  recommendation: {
    REMEDY: (addressee) => `Remedy due after an inspection: ${addressee}`,
    SUPERVISION: (addressee) => `Answer to supervision due: ${addressee}`,
    SOCIAL_CRITICISM: (addressee) => `Answer to social criticism due: ${addressee}`,
  },
  emulationRegistration: (campaign) => `Registration for emulation ends: ${campaign}`,
  emulationEvent: (title, commune) => `Emulation: ${title}${commune ? `, ${commune}` : ''}`,
  survey: (commune, year) => `Income survey ${year} in ${commune}`,
  contract: (number) => `Contract ${number ? `${number} ` : ''}ends: renew or close it`,
};
