import type { own } from '../vi/own.ts';

export const sending: (typeof own)['sending'] = {
  saving: 'Saving…',
  lost: 'The connection was lost while saving, so it is not known whether it was saved. What you wrote is still on this device and is being sent again; it will not be entered twice.',
  offline:
    'There is no network, so nothing was saved. What you wrote is still on this device and will be sent by itself.',
  broken:
    'The server has a fault, so it was not saved. What you wrote is still on this device; press “Send again now” later.',
  again: 'Send again now',
  restored:
    'Last time (#) it could not be sent. What you wrote is filled in below: look at it and send it.',
  forget: 'Drop it and show what is there',
};

export const outbox: (typeof own)['outbox'] = {
  title: 'On its way from this device',
  preparing: 'Making it smaller…',
  kept: 'Kept on this device, # kB.',
  sending: 'Sending: #%',
  waiting:
    'Waiting for the network. It is kept on this device and goes on by itself, even after switching off.',
  unkept: 'Waiting for the network. This device cannot keep it: leave the page open.',
  signIn: 'You have to sign in again. It is kept on this device and is sent after that.',
  enter: 'Sign in',
  gone: 'The place for it is gone, or belongs to another account. It is still on this device.',
  failed: 'The server has a fault. It is kept on this device; press “Send again now” later.',
  refused: 'It was not taken: #',
  done: 'Sent.',
  open: 'Look at it',
  again: 'Send again now',
  cancel: 'Do not send it',
  cancelled: 'It will not be sent.',
  stopped: 'Stopped. It may have come already: look at the list.',
};
