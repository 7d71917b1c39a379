import type { help as source } from '../vi/help.ts';

/** Short pages per task. */
export const help: typeof source = {
  title: 'Help',
  lead: 'One task a page, some steps, a picture.',
  back: 'All help pages',
  picture: (title) => `The screen: ${title}`,
  articles: {
    score: {
      title: 'Scoring a product',
      steps: [
        'On your desk, open the session, then press “Score” at a product.',
        'For each criterion tap the level that fits. Everything is stored on the device as you tap.',
        'The evidence is beside the criterion; press its name to open it at its page.',
        'Press “Check and hand in”. That page shows what is missing and takes you there.',
        'Hand in. With a receipt code it is done.',
      ],
    },
    offline: {
      title: 'Scoring without network',
      steps: [
        'Before the meeting, open the session and press “Keep this session on the device”.',
        'Without network just go on. The line at the top says how many changes the device holds.',
        'They are sent by themselves when there is network again. Do not clear browsing data before.',
        'If there is none, press “Save what was not sent to a file” and give it to the secretary.',
      ],
    },
    plan: {
      title: 'Planning a session',
      steps: [
        'On the page of councils press “Plan a session” and fill in number, day and place.',
        'Look at the rules. To change them press “Change the rules” and say why.',
        'Invite members; put accepted dossiers on the agenda in their order.',
        'The step “Check and invite” says what is missing and prints invitations.',
      ],
    },
    control: {
      title: 'Leading a session',
      steps: [
        'Open “Control room” in the session: who has handed in what, without scores.',
        'Press “Open the screen for all” and move that window to the big screen.',
        'When all are in, close the product and type its number. What is missing is said.',
        'If sheets are too far apart, have it scored again or keep the result with a reason.',
        'Release it to the council.',
      ],
    },
    paper: {
      title: 'Typing in a paper sheet',
      steps: [
        'Open “Paper sheets”, choose product and member.',
        'Choose the level of each line, type the total on the paper, press “Send it to be checked”.',
        'A second person presses “Take it to check”, compares it with the paper and confirms.',
      ],
    },
    account: {
      title: 'Adding somebody',
      steps: [
        'Open “People”, press “Add somebody”.',
        'On their page press “Give a role”.',
        'Press “Make a one-time password” and hand it over. They set their own at the first sign-in.',
      ],
    },
  },
};
