import { mintSecret, readSecret, type MintedSecret, type ReadSecret } from './secret';

const PREFIX = 'rsn_cal_';

/** Makes the secret part of a calendar's address: whoever has it reads the calendar, and can do nothing else. */
export const mintCalendarToken = (): MintedSecret => mintSecret(PREFIX);

/** Reads the secret part of an address. `undefined` for a text that none can be, so that a guess costs no read. */
export const readCalendarToken = (text: string): ReadSecret | undefined => readSecret(PREFIX, text);
