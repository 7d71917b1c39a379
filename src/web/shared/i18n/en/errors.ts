import type { errors as source } from '../vi/errors.ts';

export const errors: typeof source = {
  400: {
    title: 'Something in the address is not right',
    text: 'The server does not understand part of the address. Start again from the list, or search by name.',
  },
  401: { title: 'Sign in first', text: 'This page is for people who are signed in.' },
  403: {
    title: 'You may not see this page',
    text: 'This account may not see the page, or the form is not valid any more. Nothing was saved; open the page again and retry.',
  },
  404: {
    title: 'There is no such page',
    text: 'The address may be mistyped, or the product has left the catalogue.',
  },
  405: {
    title: 'This cannot be done here',
    text: 'The page takes no form. Nothing was stored.',
  },
  413: {
    title: 'What you sent is too long',
    text: 'Nothing was stored. Make it shorter and send it again.',
  },
  429: {
    title: 'Too many requests',
    text: 'Too many requests came from your network within a minute. Wait a minute and reload.',
  },
  500: {
    title: 'Something failed on our side',
    text: 'It has been recorded. Reload the page; if it stays, report the code below.',
  },
  503: {
    title: 'The system is busy',
    text: 'The page could not be opened. Reload it in a few seconds.',
  },
  code: (id) => `Code: ${id}`,
  toHome: 'To the home page',
  toProducts: 'See all products',
};
